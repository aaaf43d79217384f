package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A person has a reply tried again. Where it may be published already, the platform is looked at
 * first, never sent to blindly.
 */
public final class RetryDelivery {

  private final DeliveryWork work;

  /** Needs the common part of work on deliveries. */
  @Inject
  public RetryDelivery(DeliveryWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param deliveryId the delivery
   */
  public record Command(DeliveryId deliveryId) {}

  /** Gives the delivery as it waits. */
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
          DeliveryState next =
              delivery.firstTriedAt().isPresent() ? DeliveryState.UNKNOWN : DeliveryState.WAITING;
          return Decision.accepted(
              new DeliveryWork.Step(
                  delivery.in(next, held.now(), delivery.problem()),
                  List.of(new CaseEvent.ReplyRetried(held.now(), actor.by(), delivery.id()))));
        });
  }
}
