package org.vastine.persistence.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Moments;

/** The facts of promises and of the way back to the thread, written and read. */
final class WordEvents {

  private WordEvents() {}

  static Facts facts(PromiseEvent event) {
    Facts facts = Facts.none();
    return switch (event) {
      case PromiseEvent.PromiseMade e ->
          facts
              .with("promise", e.promise().value())
              .with("member", e.member().value())
              .with("what", e.what().value())
              .with("due", e.due())
              .with("warn_at", e.warnAt())
              .with("update_due", e.updateDue())
              .withOptional("with", e.with(), DeliveryId::toString);
      case PromiseEvent.PromiseMoved e ->
          facts
              .with("promise", e.promise().value())
              .with("due", e.due())
              .with("warn_at", e.warnAt())
              .with("reason", e.reason().value());
      case PromiseEvent.PromiseWarned e ->
          facts.with("promise", e.promise().value()).with("due", e.due());
      case PromiseEvent.PromiseBroken e ->
          facts.with("promise", e.promise().value()).with("due", e.due());
      case PromiseEvent.PromiseKept e ->
          facts
              .with("promise", e.promise().value())
              .withOptional("note", e.note(), CaseTextId::toString);
      case PromiseEvent.PromiseWithdrawn e ->
          facts.with("promise", e.promise().value()).with("reason", e.reason().value());
      case PromiseEvent.PromiseHandedOver e ->
          facts.with("promise", e.promise().value()).with("to", e.to().value());
      case PromiseEvent.UpdateDated e -> facts.with("due", e.due()).with("by_plan", e.byPlan());
      case PromiseEvent.UpdateMissed e -> facts.with("due", e.due());
      case PromiseEvent.CustomerChased e -> facts.with("since", e.since());
    };
  }

  static Facts facts(FollowUpEvent event) {
    Facts facts = Facts.none();
    return switch (event) {
      case FollowUpEvent.Solved e ->
          facts
              .with("what", e.what().value())
              .withOptional("return_due", e.returnDue(), due -> Moments.kept(due).toString())
              .with("complained", e.complained());
      case FollowUpEvent.SolutionTakenBack e -> facts.with("reason", e.reason().value());
      case FollowUpEvent.FollowUpQueued e -> facts.with("delivery", e.delivery().value());
      case FollowUpEvent.FollowUpSent e ->
          facts.with("delivery", e.delivery().value()).with("silent_at", e.silentAt());
      case FollowUpEvent.FollowUpWaived e -> facts.with("reason", e.reason().value());
      case FollowUpEvent.FollowUpMissed e -> facts.with("due", e.due());
      case FollowUpEvent.OutcomeProposed e -> facts.with("outcome", e.outcome());
    };
  }

  /** The event of that name; empty where it is another concern's. */
  static Optional<CaseEvent> read(String name, Instant at, By by, Facts facts) {
    return Optional.ofNullable(
        switch (name) {
          case "promise-made" ->
              new PromiseEvent.PromiseMade(
                  at,
                  by,
                  promise(facts),
                  new MemberId(facts.uuid("member")),
                  text(facts, "what"),
                  facts.instant("due"),
                  facts.instant("warn_at"),
                  facts.instant("update_due"),
                  facts.optional("with", id -> new DeliveryId(UUID.fromString(id))));
          case "promise-moved" ->
              new PromiseEvent.PromiseMoved(
                  at,
                  by,
                  promise(facts),
                  facts.instant("due"),
                  facts.instant("warn_at"),
                  text(facts, "reason"));
          case "promise-warned" ->
              new PromiseEvent.PromiseWarned(at, by, promise(facts), facts.instant("due"));
          case "promise-broken" ->
              new PromiseEvent.PromiseBroken(at, by, promise(facts), facts.instant("due"));
          case "promise-kept" ->
              new PromiseEvent.PromiseKept(
                  at,
                  by,
                  promise(facts),
                  facts.optional("note", id -> new CaseTextId(UUID.fromString(id))));
          case "promise-withdrawn" ->
              new PromiseEvent.PromiseWithdrawn(at, by, promise(facts), text(facts, "reason"));
          case "promise-handed-over" ->
              new PromiseEvent.PromiseHandedOver(
                  at, by, promise(facts), new MemberId(facts.uuid("to")));
          // Events from before know promises alone.
          case "update-dated" ->
              new PromiseEvent.UpdateDated(
                  at, by, facts.instant("due"), facts.has("by_plan") && facts.yes("by_plan"));
          case "update-missed" -> new PromiseEvent.UpdateMissed(at, by, facts.instant("due"));
          case "customer-chased" -> new PromiseEvent.CustomerChased(at, by, facts.instant("since"));
          case "solved" ->
              new FollowUpEvent.Solved(
                  at,
                  by,
                  text(facts, "what"),
                  facts.optional("return_due", Instant::parse),
                  facts.yes("complained"));
          case "solution-taken-back" ->
              new FollowUpEvent.SolutionTakenBack(at, by, text(facts, "reason"));
          case "follow-up-queued" -> new FollowUpEvent.FollowUpQueued(at, by, delivery(facts));
          case "follow-up-sent" ->
              new FollowUpEvent.FollowUpSent(at, by, delivery(facts), facts.instant("silent_at"));
          case "follow-up-waived" ->
              new FollowUpEvent.FollowUpWaived(at, by, text(facts, "reason"));
          case "follow-up-missed" -> new FollowUpEvent.FollowUpMissed(at, by, facts.instant("due"));
          case "outcome-proposed" ->
              new FollowUpEvent.OutcomeProposed(at, by, facts.label(CaseOutcome.class, "outcome"));
          default -> null;
        });
  }

  private static PromiseId promise(Facts facts) {
    return new PromiseId(facts.uuid("promise"));
  }

  private static DeliveryId delivery(Facts facts) {
    return new DeliveryId(facts.uuid("delivery"));
  }

  private static CaseTextId text(Facts facts, String name) {
    return new CaseTextId(facts.uuid(name));
  }
}
