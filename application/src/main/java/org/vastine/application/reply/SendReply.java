package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The writer sends a reply: it leaves after the undo time, unless the guard, the cool-down or a
 * missing approval holds it back.
 */
public final class SendReply {

  private final DraftWork work;
  private final Sending sending;

  /** Needs the common part of work on drafts, and the way into the outbox. */
  @Inject
  public SendReply(DraftWork work, Sending sending) {
    this.work = work;
    this.sending = sending;
  }

  /**
   * What is asked.
   *
   * @param draftId the draft
   * @param expected the version that was looked at
   * @param overrideReason why it goes out in spite of findings that stop it
   */
  public record Command(
      DraftId draftId, ExpectedVersion expected, Optional<String> overrideReason) {}

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
                                ? sending.queue(actor, desk, command.overrideReason(), List.of())
                                : Decision.refused(Refusal.Kind.NOT_ALLOWED, "draft.not-yours"))));
  }
}
