package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseFollowUp;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/** The concern of a case is solved; the way back to the thread opens (R25). */
public final class SolveCase {

  private final CaseWork work;
  private final Policies policies;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param what what was done, in words
   * @param outOfSight whether it was solved where the thread cannot see it
   */
  public record Command(CaseId caseId, ExpectedVersion expected, String what, boolean outOfSight) {}

  /** Needs the common part of casework, and the policy. */
  @Inject
  public SolveCase(CaseWork work, Policies policies) {
    this.work = work;
    this.policies = policies;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.changeSaying(
        actor,
        command.caseId(),
        command.expected(),
        command.what(),
        "case.say-what-was-done",
        (situation, member, what) ->
            new CaseFollowUp(policies.active(), situation.now())
                .solve(situation.feedbackCase(), member, what, command.outOfSight(), actor.by()));
  }
}
