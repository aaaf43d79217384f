package org.vastine.application.factrequest;

import jakarta.inject.Inject;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.feedbackcase.CaseFactRequests;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member notes what would satisfy the customer, who said so in the thread (R18). */
public final class NoteWanted {

  private final Permitted permitted;
  private final CaseWork work;

  /** Needs casework. */
  @Inject
  public NoteWanted(Permitted permitted, CaseWork work) {
    this.permitted = permitted;
    this.work = work;
  }

  /**
   * What is noted.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param wanted what would satisfy the customer
   */
  public record Command(CaseId caseId, ExpectedVersion expected, WantedOutcome wanted) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.WRITE_REPLIES,
        () ->
            CaseWork.member(actor)
                .then(member ->
                    work.changeWithin(
                        actor,
                        command.caseId(),
                        command.expected(),
                        situation ->
                            new CaseFactRequests(situation.now())
                                .note(
                                    situation.feedbackCase(),
                                    member,
                                    command.wanted(),
                                    actor.by()))));
  }
}
