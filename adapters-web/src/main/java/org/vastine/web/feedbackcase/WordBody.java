package org.vastine.web.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FollowUp;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.feedbackcase.Promises;
import org.vastine.domain.kernel.Labelled;

/** The word that is out on a case, as answers tell it. */
record WordBody(
    List<PromiseBody> promises,
    Optional<Instant> updateDue,
    boolean updateMissed,
    int chases,
    boolean chased) {

  record PromiseBody(
      UUID id,
      UUID member,
      Instant madeAt,
      Instant due,
      Instant warnAt,
      String state,
      boolean overdue,
      boolean broken,
      int moves,
      Optional<UUID> delivery,
      Optional<Instant> endedAt) {
    static PromiseBody of(Promise promise) {
      return new PromiseBody(
          promise.id().value(),
          promise.member().value(),
          promise.madeAt(),
          promise.due(),
          promise.warnAt(),
          promise.state().label(),
          promise.overdue(),
          promise.broken(),
          promise.moves(),
          promise.with().map(DeliveryId::value),
          promise.endedAt());
    }
  }

  /** The way from a solution back to the thread. */
  record FollowUpBody(
      String began,
      Optional<Instant> solvedAt,
      boolean owed,
      Optional<Instant> due,
      boolean missed,
      Optional<Instant> askedAt,
      Optional<Instant> silentAt,
      boolean waived,
      Optional<String> proposed) {
    static FollowUpBody of(FollowUp followUp) {
      return new FollowUpBody(
          followUp.began().label(),
          followUp.solvedAt(),
          followUp.isOwed(),
          followUp.due(),
          followUp.missed(),
          followUp.askedAt(),
          followUp.silentAt(),
          followUp.waived(),
          followUp.proposed().map(Labelled::label));
    }
  }

  static WordBody of(Promises promises) {
    return new WordBody(
        promises.all().stream().map(PromiseBody::of).toList(),
        promises.updateDue(),
        promises.updateMissed(),
        promises.chases(),
        promises.chasing());
  }
}
