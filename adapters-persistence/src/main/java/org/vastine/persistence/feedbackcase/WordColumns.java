package org.vastine.persistence.feedbackcase;

import java.time.Instant;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FollowUp;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.feedbackcase.PromiseState;
import org.vastine.domain.feedbackcase.Promises;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** Our word on a case, and the way back to its thread, as columns of the folded row. */
final class WordColumns {

  private WordColumns() {}

  static JSONB of(Promises promises) {
    return Facts.none()
        .withEach("all", promises.all(), WordColumns::of)
        .withOptional("update_due", promises.updateDue(), WordColumns::text)
        .with("update_missed", promises.updateMissed())
        .with("by_plan", promises.byPlan())
        .with("chases", promises.chases())
        .with("chasing", promises.chasing())
        .jsonb();
  }

  /** A row from before knows no updates by plan, and nobody who waits for an answer. */
  static Promises promises(JSONB column) {
    Facts facts = Facts.of(column);
    return new Promises(
        facts.each("all", WordColumns::promise),
        facts.optional("update_due", Instant::parse),
        facts.yes("update_missed"),
        facts.has("by_plan") && facts.yes("by_plan"),
        facts.number("chases"),
        facts.has("chasing") && facts.yes("chasing"));
  }

  static JSONB of(FollowUp followUp) {
    return Facts.none()
        .with("began", followUp.began())
        .withOptional("solved_at", followUp.solvedAt(), WordColumns::text)
        .with("complained", followUp.complained())
        .withOptional("due", followUp.due(), WordColumns::text)
        .with("missed", followUp.missed())
        .withOptional("sending", followUp.sending(), DeliveryId::toString)
        .withOptional("asked_at", followUp.askedAt(), WordColumns::text)
        .withOptional("silent_at", followUp.silentAt(), WordColumns::text)
        .with("waived", followUp.waived())
        .withOptional("proposed", followUp.proposed(), CaseOutcome::label)
        .jsonb();
  }

  /** A row from before there were follow-ups has none; its thread was what its mentions are. */
  static FollowUp followUp(@Nullable JSONB column, Audience audience) {
    if (column == null) {
      return FollowUp.notYet(audience);
    }
    Facts facts = Facts.of(column);
    return new FollowUp(
        facts.label(Audience.class, "began"),
        facts.optional("solved_at", Instant::parse),
        facts.yes("complained"),
        facts.optional("due", Instant::parse),
        facts.yes("missed"),
        facts.optional("sending", id -> new DeliveryId(UUID.fromString(id))),
        facts.optional("asked_at", Instant::parse),
        facts.optional("silent_at", Instant::parse),
        facts.yes("waived"),
        facts.optional("proposed", label -> Labels.of(CaseOutcome.class, label)));
  }

  private static Facts of(Promise promise) {
    return Facts.none()
        .with("id", promise.id().value())
        .with("member", promise.member().value())
        .with("what", promise.what().value())
        .with("made_at", promise.madeAt())
        .with("due", promise.due())
        .with("warn_at", promise.warnAt())
        .with("state", promise.state())
        .with("warned", promise.warned())
        .with("overdue", promise.overdue())
        .with("broken", promise.broken())
        .with("moves", promise.moves())
        .withOptional("with", promise.with(), DeliveryId::toString)
        .withOptional("updated_at", promise.updatedAt(), WordColumns::text)
        .withOptional("ended_at", promise.endedAt(), WordColumns::text);
  }

  private static Promise promise(Facts facts) {
    return new Promise(
        new PromiseId(facts.uuid("id")),
        new MemberId(facts.uuid("member")),
        new CaseTextId(facts.uuid("what")),
        facts.instant("made_at"),
        facts.instant("due"),
        facts.instant("warn_at"),
        facts.label(PromiseState.class, "state"),
        facts.yes("warned"),
        facts.yes("overdue"),
        facts.yes("broken"),
        facts.number("moves"),
        facts.optional("with", id -> new DeliveryId(UUID.fromString(id))),
        facts.optional("updated_at", Instant::parse),
        facts.optional("ended_at", Instant::parse));
  }

  private static String text(Instant moment) {
    return Moments.kept(moment).toString();
  }
}
