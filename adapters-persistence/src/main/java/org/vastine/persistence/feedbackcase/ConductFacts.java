package org.vastine.persistence.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.ConductMove;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.Facts;

/** What was done about an author's conduct, as events, written and read. */
final class ConductFacts {

  private ConductFacts() {}

  static Facts facts(ConductEvent event) {
    return switch (event) {
      case ConductEvent.ConductMoved e ->
          Facts.none()
              .with("step", e.step().value())
              .with("rung", e.rung())
              .withOptional("words", e.words(), CaseTextId::toString)
              .withOptional("until", e.until(), Instant::toString);
      case ConductEvent.ThreatLifted e -> Facts.none().with("reason", e.reason().value());
      case ConductEvent.MemberExposed e ->
          Facts.none()
              .with("mention", e.mention().value())
              .with("member", e.member().value())
              .withEach("details", e.details(), DetailFacts::facts);
      case ConductEvent.ExposureDismissed e -> Facts.none().with("reason", e.reason().value());
      case ConductEvent.EvidenceSealed e ->
          Facts.none()
              .with("entries", e.entries())
              .withOptional("head", e.head(), Function.identity());
      case ConductEvent.EvidenceHandedOut e -> Facts.none().with("entries", e.entries());
    };
  }

  /** The event of that name; empty where it is another concern's. */
  static Optional<CaseEvent> read(String name, Instant at, By by, Facts facts) {
    return switch (name) {
      case "conduct-proposed" -> moved(ConductMove.PROPOSED, at, by, facts);
      case "conduct-taken" -> moved(ConductMove.TAKEN, at, by, facts);
      case "conduct-confirmed" -> moved(ConductMove.CONFIRMED, at, by, facts);
      case "conduct-declined" -> moved(ConductMove.DECLINED, at, by, facts);
      case "conduct-lifted" -> moved(ConductMove.LIFTED, at, by, facts);
      case "conduct-expired" -> moved(ConductMove.EXPIRED, at, by, facts);
      case "conduct-carried-out" -> moved(ConductMove.CARRIED_OUT, at, by, facts);
      case "conduct-done-by-hand" -> moved(ConductMove.DONE_BY_HAND, at, by, facts);
      case "conduct-left-undone" -> moved(ConductMove.LEFT_UNDONE, at, by, facts);
      case "conduct-recheck-due" -> moved(ConductMove.RECHECK_DUE, at, by, facts);
      case "conduct-recheck-missed" -> moved(ConductMove.RECHECK_MISSED, at, by, facts);
      case "conduct-kept" -> moved(ConductMove.KEPT, at, by, facts);
      case "threat-lifted" ->
          Optional.of(new ConductEvent.ThreatLifted(at, by, new CaseTextId(facts.uuid("reason"))));
      case "member-exposed" ->
          Optional.of(
              new ConductEvent.MemberExposed(
                  at,
                  by,
                  new MentionId(facts.uuid("mention")),
                  new MemberId(facts.uuid("member")),
                  facts.each("details", DetailFacts::detail)));
      case "exposure-dismissed" ->
          Optional.of(
              new ConductEvent.ExposureDismissed(at, by, new CaseTextId(facts.uuid("reason"))));
      case "evidence-sealed" ->
          Optional.of(
              new ConductEvent.EvidenceSealed(
                  at, by, facts.number("entries"), facts.optional("head", Function.identity())));
      case "evidence-handed-out" ->
          Optional.of(new ConductEvent.EvidenceHandedOut(at, by, facts.number("entries")));
      default -> Optional.empty();
    };
  }

  private static Optional<CaseEvent> moved(ConductMove move, Instant at, By by, Facts facts) {
    return Optional.of(
        new ConductEvent.ConductMoved(
            at,
            by,
            new ConductStepId(facts.uuid("step")),
            facts.label(ConductRung.class, "rung"),
            move,
            facts.optional("words", id -> new CaseTextId(UUID.fromString(id))),
            facts.optional("until", Instant::parse)));
  }
}
