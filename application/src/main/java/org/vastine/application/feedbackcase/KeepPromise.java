package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CasePromises;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A promise is kept (R21). */
public final class KeepPromise {

  private final CaseWork work;
  private final Policies policies;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param promise the promise
   * @param note how, where no reply tells so
   */
  public record Command(
      CaseId caseId, ExpectedVersion expected, PromiseId promise, Optional<String> note) {}

  /** Needs the common part of casework, and the policy. */
  @Inject
  public KeepPromise(CaseWork work, Policies policies) {
    this.work = work;
    this.policies = policies;
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
                    new CasePromises(policies.active(), situation.now())
                        .keep(
                            situation.feedbackCase(),
                            member,
                            command.promise(),
                            work.keep(command.caseId(), command.note()),
                            actor.by())));
  }
}
