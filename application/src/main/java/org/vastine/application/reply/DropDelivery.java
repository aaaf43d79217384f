package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A person gives a reply up that could not be delivered, with a reason; its case waits for another
 * one.
 */
public final class DropDelivery {

  private final DeliveryWork work;
  private final CaseWork caseWork;

  /** Needs the common parts of work on deliveries and cases. */
  @Inject
  public DropDelivery(DeliveryWork work, CaseWork caseWork) {
    this.work = work;
    this.caseWork = caseWork;
  }

  /**
   * What is asked.
   *
   * @param deliveryId the delivery
   * @param reason why, needed
   */
  public record Command(DeliveryId deliveryId, String reason) {}

  /** Gives the delivery as dropped. */
  public Decision<Delivery> handle(Actor actor, Command command) {
    return work.change(
        actor,
        Permission.HANDLE_DELIVERIES,
        command.deliveryId(),
        held -> {
          Delivery delivery = held.delivery();
          if (delivery.state() != DeliveryState.NEEDS_PERSON) {
            return Decision.refused(Refusal.Kind.CONFLICT, "delivery.needs-nobody");
          }
          return caseWork
              .keep(delivery.caseId(), Optional.of(command.reason()))
              .<Decision<DeliveryWork.Step>>map(reason ->
                  Decision.accepted(
                      new DeliveryWork.Step(
                          delivery.in(DeliveryState.DROPPED, held.now(), delivery.problem()),
                          List.of(
                              new CaseEvent.ReplyDropped(
                                  held.now(), actor.by(), delivery.id(), reason)))))
              .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "delivery.reason-needed"));
        });
  }
}
