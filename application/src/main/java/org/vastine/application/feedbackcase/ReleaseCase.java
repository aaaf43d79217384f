package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member lets go of a case. */
public final class ReleaseCase {

  private final CaseWork work;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   */
  public record Command(CaseId caseId, ExpectedVersion expected) {}

  /** Needs the common part of casework. */
  @Inject
  public ReleaseCase(CaseWork work) {
    this.work = work;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.change(
                actor,
                Permission.WORK_CASES,
                command.caseId(),
                command.expected(),
                situation ->
                    CaseClaims.release(situation.feedbackCase(), member, situation.now())));
  }
}
