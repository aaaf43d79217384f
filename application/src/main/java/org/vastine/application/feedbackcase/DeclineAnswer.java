package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseEnding;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** It is decided not to answer, with a reason; that is counted apart from neglect (R9). */
public final class DeclineAnswer {

  private final CaseWork work;
  private final WorkspaceTold told;
  private final Policies policies;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param why the reason
   * @param note the reason in words, needed for {@code OTHER}
   */
  public record Command(
      CaseId caseId, ExpectedVersion expected, SilenceReason why, Optional<String> note) {}

  /** Needs the common part of casework, who is known by name, and what the policy lets happen. */
  @Inject
  public DeclineAnswer(CaseWork work, WorkspaceTold told, Policies policies) {
    this.work = work;
    this.told = told;
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
                    silenceOn(actor, situation.feedbackCase())
                        .<Decision<List<CaseEvent>>>map(Decision::refused)
                        .orElseGet(() ->
                            CaseEnding.decline(
                                situation.feedbackCase(),
                                member,
                                command.why(),
                                work.keep(command.caseId(), command.note()),
                                actor.by(),
                                situation.now()))));
  }

  /** Silence towards a customer known by name is a lead's decision, unless the policy says else. */
  private Optional<Refusal> silenceOn(Actor actor, FeedbackCase feedbackCase) {
    boolean lead = actor.lacks(Permission.LEAD_CASES).isEmpty();
    boolean free = policies.active().choices().silence().evenNamedCustomers();
    return lead || free || !told.isNamed(feedbackCase.key().author())
        ? Optional.empty()
        : Optional.of(Refusal.of(Refusal.Kind.NOT_ALLOWED, "case.named-customer-lead"));
  }
}
