package org.vastine.persistence.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.community.AnswerSign;
import org.vastine.domain.community.AnswerVerdict;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.Community;
import org.vastine.domain.feedbackcase.CommunityAnswer;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Confidence;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;

/** What the community did, as events and as a column of the folded row, written and read. */
final class CommunityFacts {

  private CommunityFacts() {}

  static Facts facts(CommunityEvent event) {
    Facts facts = Facts.none().with("mention", event.mention().value());
    return switch (event) {
      case CommunityEvent.AnswerSeen e ->
          facts
              .with("author", e.author().value())
              .with("confidence", e.confidence().value())
              .withTexts("signs", e.signs(), Labelled::label);
      case CommunityEvent.AnswerJudged _, CommunityEvent.AskerThanked _ -> facts;
      case CommunityEvent.HelperThanksPrepared e ->
          facts.with("helper_case", e.helperCase().value());
    };
  }

  /** The event of that name; empty where it is another concern's. */
  static Optional<CaseEvent> read(String name, Instant at, By by, Facts facts) {
    return switch (name) {
      case "community-answer-seen" ->
          Optional.of(
              new CommunityEvent.AnswerSeen(
                  at, by, mention(facts), author(facts), confidence(facts), signs(facts)));
      case "community-answer-confirmed" ->
          Optional.of(new CommunityEvent.AnswerJudged(at, by, mention(facts), true));
      case "community-answer-rejected" ->
          Optional.of(new CommunityEvent.AnswerJudged(at, by, mention(facts), false));
      case "community-asker-thanked" ->
          Optional.of(new CommunityEvent.AskerThanked(at, by, mention(facts)));
      case "community-thanks-prepared" ->
          Optional.of(
              new CommunityEvent.HelperThanksPrepared(
                  at, by, mention(facts), new CaseId(facts.uuid("helper_case"))));
      default -> Optional.empty();
    };
  }

  /** Null where nobody did anything, as for nearly every case. */
  static @Nullable JSONB column(Community community) {
    return community.isEmpty()
        ? null
        : Facts.none()
            .withEach("answers", community.answers(), CommunityFacts::of)
            .withOptional("thanked", community.thanked(), MentionId::toString)
            .withOptional("thanking", community.thanking(), CaseId::toString)
            .jsonb();
  }

  static Community community(@Nullable JSONB column) {
    if (column == null) {
      return Community.NONE;
    }
    Facts facts = Facts.of(column);
    return new Community(
        facts.each("answers", CommunityFacts::answer),
        facts.optional("thanked", id -> new MentionId(UUID.fromString(id))),
        facts.optional("thanking", id -> new CaseId(UUID.fromString(id))));
  }

  private static Facts of(CommunityAnswer answer) {
    return Facts.none()
        .with("mention", answer.mention().value())
        .with("author", answer.author().value())
        .with("confidence", answer.verdict().confidence().value())
        .withTexts("signs", answer.verdict().signs(), Labelled::label)
        .withOptional("judged", answer.judged(), Object::toString);
  }

  private static CommunityAnswer answer(Facts facts) {
    return new CommunityAnswer(
        mention(facts),
        author(facts),
        new AnswerVerdict(confidence(facts), signs(facts)),
        facts.optional("judged", Boolean::valueOf));
  }

  private static MentionId mention(Facts facts) {
    return new MentionId(facts.uuid("mention"));
  }

  private static AuthorId author(Facts facts) {
    return new AuthorId(facts.uuid("author"));
  }

  private static Confidence confidence(Facts facts) {
    return new Confidence(facts.fraction("confidence"));
  }

  private static List<AnswerSign> signs(Facts facts) {
    return facts.eachText("signs", label -> Labels.of(AnswerSign.class, label));
  }
}
