package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseFollowUp;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * The writer sends a reply: it leaves after the undo time, unless the guard, the cool-down or a
 * missing approval holds it back.
 */
public final class SendReply {

  private final DraftWork work;
  private final Sending sending;
  private final Promising promising;
  private final Policies policies;

  /** Needs the common part of work on drafts, the way into the outbox, and that of promising. */
  @Inject
  public SendReply(DraftWork work, Sending sending, Promising promising, Policies policies) {
    this.work = work;
    this.sending = sending;
    this.promising = promising;
    this.policies = policies;
  }

  /**
   * What is asked.
   *
   * @param draftId the draft
   * @param expected the version that was looked at
   * @param overrideReason why it goes out in spite of findings that stop it
   * @param beside what it means beside its words
   */
  public record Command(
      DraftId draftId,
      ExpectedVersion expected,
      Optional<String> overrideReason,
      SaidBeside beside) {

    /** A reply that is a reply. */
    public Command(DraftId draftId, ExpectedVersion expected, Optional<String> overrideReason) {
      this(draftId, expected, overrideReason, SaidBeside.NOTHING);
    }
  }

  /** Gives the delivery, waiting. */
  public Decision<Delivery> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.within(
                actor,
                Permission.WRITE_REPLIES,
                () ->
                    work.lock(command.draftId(), command.expected())
                        .then(desk ->
                            desk.draft().writer().equals(member)
                                ? send(actor, member, desk, command)
                                : Decision.refused(Refusal.Kind.NOT_ALLOWED, "draft.not-yours"))));
  }

  private Decision<Delivery> send(
      Actor actor, MemberId member, DraftWork.Desk desk, Command command) {
    if (command.beside().promise().isEmpty()
        && work.owesPromise(desk.draft(), desk.feedbackCase())) {
      return Decision.refused(Refusal.Kind.INVALID, "promise.holding-reply");
    }
    return sending.queue(
        actor,
        desk,
        command.overrideReason(),
        List.of(),
        command.beside().promise().isPresent(),
        (queued, delivery) -> beside(actor, member, desk, command.beside(), queued, delivery));
  }

  private Decision<List<CaseEvent>> beside(
      Actor actor,
      MemberId member,
      DraftWork.Desk desk,
      SaidBeside beside,
      FeedbackCase queued,
      DeliveryId delivery) {
    Decision<List<CaseEvent>> asked =
        beside.followUp()
            ? new CaseFollowUp(policies.active(), desk.now())
                .ask(
                    queued,
                    delivery,
                    desk.draft().audience(),
                    desk.draft().text().value(),
                    actor.by())
            : Decision.accepted(List.of());
    return asked.then(events ->
        beside
            .promise()
            .map(word ->
                promising
                    .make(
                        actor,
                        member,
                        new CaseWork.Situation(queued, desk.now()),
                        word,
                        Optional.of(delivery))
                    .map(made -> Stream.concat(events.stream(), made.stream()).toList()))
            .orElseGet(() -> Decision.accepted(events)));
  }
}
