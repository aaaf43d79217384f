package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CasePromises;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/** A promise is taken back, with a reason (R21). */
public final class WithdrawPromise {

  private final CaseWork work;
  private final Policies policies;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param promise the promise
   * @param reason why, needed
   */
  public record Command(
      CaseId caseId, ExpectedVersion expected, PromiseId promise, String reason) {}

  /** Needs the common part of casework, and the policy. */
  @Inject
  public WithdrawPromise(CaseWork work, Policies policies) {
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
            new CasePromises(policies.active(), situation.now())
                .withdraw(situation.feedbackCase(), member, command.promise(), reason, actor.by()));
  }
}
