package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.stream.LiveEvents;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What every change of a delivery has in common: permission, transaction, locks, and its case's
 * timeline.
 */
public final class DeliveryWork {

  private final Transactions transactions;
  private final Cases cases;
  private final Deliveries deliveries;
  private final CaseWork caseWork;
  private final LiveEvents live;
  private final InstantSource clock;

  /** Puts it together. */
  @Inject
  public DeliveryWork(
      Transactions transactions,
      Cases cases,
      Deliveries deliveries,
      CaseWork caseWork,
      LiveEvents live,
      InstantSource clock) {
    this.transactions = transactions;
    this.cases = cases;
    this.deliveries = deliveries;
    this.caseWork = caseWork;
    this.live = live;
    this.clock = clock;
  }

  /** A delivery and its case, both locked, at one moment. */
  record Held(Delivery delivery, FeedbackCase feedbackCase, Instant now) {}

  /** What becomes of a delivery, and what its case remembers of it. */
  record Step(Delivery delivery, List<CaseEvent> events) {}

  /** What to do with a locked delivery. */
  @FunctionalInterface
  interface Change {
    Decision<Step> of(Held held);
  }

  Decision<Delivery> change(Actor actor, Permission needed, DeliveryId id, Change change) {
    return actor
        .lacks(needed)
        .<Decision<Delivery>>map(Decision::refused)
        .orElseGet(() ->
            transactions.inWorkspace(
                actor.workspace(),
                () -> lock(id).then(held -> change.of(held).map(step -> store(held, step)))));
  }

  private Decision<Held> lock(DeliveryId id) {
    Optional<FeedbackCase> feedbackCase =
        deliveries.find(id).map(Delivery::caseId).flatMap(cases::lock);
    Optional<Delivery> delivery = deliveries.lock(id);
    return feedbackCase.isEmpty() || delivery.isEmpty()
        ? Decision.refused(Refusal.Kind.NOT_FOUND, "delivery.not-found")
        : Decision.accepted(new Held(delivery.get(), feedbackCase.get(), clock.instant()));
  }

  private Delivery store(Held held, Step step) {
    deliveries.store(step.delivery());
    caseWork.store(held.feedbackCase(), step.events());
    live.announce(
        List.of(
            new LiveEvents.Change(
                LiveEvents.Kind.DELIVERY,
                step.delivery().id().toString(),
                step.delivery().attempts(),
                held.now())));
    return step.delivery();
  }
}
