package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** Another member approves a draft, and it is sent in its writer's name. */
public final class ApproveDraft {

  private final DraftWork work;
  private final Sending sending;

  /** Needs the common part of work on drafts, and the way into the outbox. */
  @Inject
  public ApproveDraft(DraftWork work, Sending sending) {
    this.work = work;
    this.sending = sending;
  }

  /**
   * What is asked.
   *
   * @param draftId the draft
   * @param expected the version that was looked at: what was read is what is approved
   * @param overrideReason why it goes out in spite of findings that stop it
   */
  public record Command(
      DraftId draftId, ExpectedVersion expected, Optional<String> overrideReason) {}

  /**
   * Gives the delivery, waiting; when something holds the reply back, the approval is not recorded
   * either.
   */
  public Decision<Delivery> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.within(
                actor,
                Permission.APPROVE_REPLIES,
                () ->
                    work.lock(command.draftId(), command.expected())
                        .then(desk -> approve(actor, member, desk, command))));
  }

  private Decision<Delivery> approve(
      Actor actor, MemberId member, DraftWork.Desk desk, Command command) {
    return desk.draft()
        .approved(member)
        .then(approved -> send(actor, desk, approved, command.overrideReason()));
  }

  private Decision<Delivery> send(
      Actor actor, DraftWork.Desk desk, Draft approved, Optional<String> overrideReason) {
    CaseEvent approval = new CaseEvent.DraftApproved(desk.now(), actor.by(), approved.id());
    return sending.queue(
        actor,
        new DraftWork.Desk(approved, desk.feedbackCase(), desk.now()),
        overrideReason,
        List.of(approval));
  }
}
