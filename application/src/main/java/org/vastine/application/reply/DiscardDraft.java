package org.vastine.application.reply;

import jakarta.inject.Inject;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A writer gives a draft up. One that waits for approval is returned first. */
public final class DiscardDraft {

  private final DraftWork work;

  /** Needs the common part of work on drafts. */
  @Inject
  public DiscardDraft(DraftWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param draftId the draft
   * @param expected the version that was looked at
   */
  public record Command(DraftId draftId, ExpectedVersion expected) {}

  /** Gives the draft as discarded. */
  public Decision<Draft> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.within(
                actor,
                Permission.WRITE_REPLIES,
                () ->
                    work.lock(command.draftId(), command.expected())
                        .then(desk -> {
                          if (!desk.draft().writer().equals(member)) {
                            return Decision.refused(Refusal.Kind.NOT_ALLOWED, "draft.not-yours");
                          }
                          if (desk.draft().state() == DraftState.AWAITING_APPROVAL) {
                            return Decision.refused(
                                Refusal.Kind.CONFLICT, "draft.awaiting-approval");
                          }
                          return desk.draft().discarded().map(work::store);
                        })));
  }
}
