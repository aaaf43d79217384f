package org.vastine.web.advocate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.advocate.ListAdvocates;
import org.vastine.domain.advocate.Advocate;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.advocate.Ask;
import org.vastine.domain.advocate.Help;

/** Somebody who helped, as answers tell it. */
record AdvocateBody(
    UUID author,
    Optional<String> name,
    Optional<String> channel,
    int helps,
    int solved,
    int thanked,
    List<SubjectBody> subjects,
    Instant lastHelpAt,
    UUID lastHelpCase,
    Optional<Instant> lastThankedAt,
    Optional<Instant> mayThankFrom,
    Optional<Instant> mayAskFrom,
    List<AskBody> asks,
    List<UUID> cases) {

  /** What they helped with, and how often. */
  record SubjectBody(String subject, int count) {}

  /** What they were asked for. */
  record AskBody(String purpose, Instant at, UUID member, UUID caseId) {
    static AskBody of(Ask ask) {
      return new AskBody(
          ask.purpose().label(), ask.at(), ask.member().value(), ask.caseId().value());
    }
  }

  /** How often helpers may be thanked and asked. */
  record LimitsBody(int thankedEveryDays, int askedEveryDays, int asksPerWeek) {
    static LimitsBody of(AdvocateLimits limits) {
      return new LimitsBody(
          limits.thankedEveryDays(), limits.askedEveryDays(), limits.asksPerWeek());
    }
  }

  /** The register. */
  record RegisterBody(List<AdvocateBody> items, int all, LimitsBody limits) {
    static RegisterBody of(ListAdvocates.View view) {
      return new RegisterBody(
          view.advocates().stream()
              .map(one -> AdvocateBody.of(one, view.limits(), view.now()))
              .toList(),
          view.all(),
          LimitsBody.of(view.limits()));
    }
  }

  static AdvocateBody of(ListAdvocates.Listed listed, AdvocateLimits limits, Instant now) {
    Advocate one = listed.advocate();
    return new AdvocateBody(
        one.author().value(),
        listed.lastAnswer().map(mention -> mention.item().author().name()),
        listed.lastAnswer().map(mention -> mention.item().author().channel().name()),
        one.helps().size(),
        one.solved(),
        one.thanked(),
        one.subjects().entrySet().stream()
            .map(entry -> new SubjectBody(entry.getKey().label(), entry.getValue()))
            .toList(),
        one.last().at(),
        one.last().caseId().value(),
        one.lastThanked(),
        limits.thanksFrom(one.lastThanked()).filter(now::isBefore),
        limits.asksFrom(one.lastAsked()).filter(now::isBefore),
        one.asks().stream().map(AskBody::of).toList(),
        one.helps().stream().map(Help::caseId).map(id -> id.value()).distinct().toList());
  }
}
