package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A reply is called back before it leaves; its draft can be written on. */
public final class UndoReply {

  private final DeliveryWork work;
  private final Drafts drafts;

  /** Needs the common part of work on deliveries, and the drafts. */
  @Inject
  public UndoReply(DeliveryWork work, Drafts drafts) {
    this.work = work;
    this.drafts = drafts;
  }

  /**
   * What is asked.
   *
   * @param deliveryId the delivery
   */
  public record Command(DeliveryId deliveryId) {}

  /** Gives the delivery as undone; refused once it may have left. */
  public Decision<Delivery> handle(Actor actor, Command command) {
    return work.change(
        actor,
        Permission.WRITE_REPLIES,
        command.deliveryId(),
        held -> {
          Delivery delivery = held.delivery();
          boolean untouched = delivery.state() == DeliveryState.WAITING && delivery.attempts() == 0;
          if (!untouched) {
            return Decision.refused(Refusal.Kind.CONFLICT, "reply.too-late-to-undo");
          }
          drafts.lock(delivery.draft()).ifPresent(draft -> drafts.store(draft.calledBack()));
          return Decision.accepted(
              new DeliveryWork.Step(
                  delivery.in(DeliveryState.UNDONE, held.now(), Optional.empty()),
                  List.of(new CaseEvent.ReplyUndone(held.now(), actor.by(), delivery.id()))));
        });
  }
}
