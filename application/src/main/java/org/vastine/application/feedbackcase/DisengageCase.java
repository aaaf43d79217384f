package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseEnding;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * We leave a conversation on purpose, with a reason; replies are locked until a lead reopens (R27).
 */
public final class DisengageCase {

  private final CaseWork work;
  private final WorkspaceTold told;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param why the reason
   * @param note the reason in words, needed
   * @param signedOff whether the lead signs off that a customer known by name is left
   * @param withoutOffer whether the lead signs off that it is left though no offer of ours stands
   */
  public record Command(
      CaseId caseId,
      ExpectedVersion expected,
      DisengageReason why,
      String note,
      boolean signedOff,
      boolean withoutOffer) {}

  /** Needs the common part of casework, and who is known by name. */
  @Inject
  public DisengageCase(CaseWork work, WorkspaceTold told) {
    this.work = work;
    this.told = told;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.change(
        actor,
        Permission.LEAD_CASES,
        command.caseId(),
        command.expected(),
        situation ->
            work.keep(command.caseId(), Optional.of(command.note()))
                .map(note ->
                    CaseEnding.disengage(
                        situation.feedbackCase(),
                        command.why(),
                        note,
                        new CaseEnding.Leaving(
                            told.isNamed(situation.feedbackCase().key().author()),
                            command.signedOff(),
                            command.withoutOffer()),
                        actor.by(),
                        situation.now()))
                .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "case.reason-needed")));
  }
}
