package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseFollowUp;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/** Nobody goes back to the thread, with a reason (R25). */
public final class WaiveFollowUp {

  private final CaseWork work;
  private final Policies policies;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param reason why, needed
   */
  public record Command(CaseId caseId, ExpectedVersion expected, String reason) {}

  /** Needs the common part of casework, and the policy. */
  @Inject
  public WaiveFollowUp(CaseWork work, Policies policies) {
    this.work = work;
    this.policies = policies;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.changeSaying(
        actor,
        command.caseId(),
        command.expected(),
        command.reason(),
        "case.reason-needed",
        (situation, member, reason) ->
            new CaseFollowUp(policies.active(), situation.now())
                .waive(situation.feedbackCase(), member, reason, actor.by()));
  }
}
