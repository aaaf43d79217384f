package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Another member returns a draft to its writer, with a reason. */
public final class ReturnDraft {

  private final DraftWork work;
  private final CaseWork caseWork;

  /** Needs the common parts of work on drafts and cases. */
  @Inject
  public ReturnDraft(DraftWork work, CaseWork caseWork) {
    this.work = work;
    this.caseWork = caseWork;
  }

  /**
   * What is asked.
   *
   * @param draftId the draft
   * @param expected the version that was looked at
   * @param reason what the writer should change, needed
   */
  public record Command(DraftId draftId, ExpectedVersion expected, String reason) {}

  /** Gives the draft as its writer gets it back. */
  public Decision<Draft> handle(Actor actor, Command command) {
    return work.within(
        actor,
        Permission.APPROVE_REPLIES,
        () ->
            work.lock(command.draftId(), command.expected())
                .then(desk ->
                    desk.draft()
                        .returned()
                        .then(draft -> giveBack(actor, desk, draft, command.reason()))));
  }

  private Decision<Draft> giveBack(Actor actor, DraftWork.Desk desk, Draft draft, String reason) {
    return caseWork
        .keep(draft.caseId(), Optional.of(reason))
        .<Decision<Draft>>map(text -> {
          caseWork.store(
              desk.feedbackCase(),
              List.of(new CaseEvent.DraftReturned(desk.now(), actor.by(), draft.id(), text)));
          return Decision.accepted(work.store(draft));
        })
        .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "draft.reason-needed"));
  }
}
