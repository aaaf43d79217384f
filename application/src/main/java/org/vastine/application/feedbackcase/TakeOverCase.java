package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A lead takes a case over from whoever holds it. */
public final class TakeOverCase {

  private final CaseWork work;
  private final Policies policies;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   */
  public record Command(CaseId caseId, ExpectedVersion expected) {}

  /** Needs the common part of casework and the active policy. */
  @Inject
  public TakeOverCase(CaseWork work, Policies policies) {
    this.work = work;
    this.policies = policies;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(lead ->
            work.change(
                actor,
                Permission.LEAD_CASES,
                command.caseId(),
                command.expected(),
                situation ->
                    CaseClaims.takeOver(
                        situation.feedbackCase(),
                        lead,
                        policies.active().work().claimLease(),
                        situation.now())));
  }
}
