package org.vastine.application.reply;

import jakarta.inject.Inject;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseReplies;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** The writer asks another member to approve the words. */
public final class AskApproval {

  private final DraftWork work;
  private final CaseWork caseWork;

  /** Needs the common parts of work on drafts and cases. */
  @Inject
  public AskApproval(DraftWork work, CaseWork caseWork) {
    this.work = work;
    this.caseWork = caseWork;
  }

  /**
   * What is asked.
   *
   * @param draftId the draft
   * @param expected the version that was looked at
   */
  public record Command(DraftId draftId, ExpectedVersion expected) {}

  /** Gives the draft as it waits. */
  public Decision<DraftView> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.within(
                actor,
                Permission.WRITE_REPLIES,
                () ->
                    work.lock(command.draftId(), command.expected())
                        .then(desk -> ask(member, desk))));
  }

  private Decision<DraftView> ask(MemberId member, DraftWork.Desk desk) {
    if (!desk.draft().writer().equals(member)) {
      return Decision.refused(Refusal.Kind.NOT_ALLOWED, "draft.not-yours");
    }
    // Who approves sends at once, and promises nothing in the name of the writer.
    if (work.owesPromise(desk.draft(), desk.feedbackCase())) {
      return Decision.refused(Refusal.Kind.INVALID, "promise.holding-reply");
    }
    return desk.draft()
        .askedForApproval()
        .then(draft ->
            CaseReplies.askApproval(desk.feedbackCase(), member, draft.id(), desk.now())
                .map(events ->
                    work.view(work.store(draft), caseWork.store(desk.feedbackCase(), events))));
  }
}
