package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseExposure;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A lead says, with a reason, that no private details of a member were published (R32). */
public final class DismissExposure {

  private final CaseWork work;

  /** Needs the common part of casework. */
  @Inject
  public DismissExposure(CaseWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param reason why, in words
   */
  public record Command(CaseId caseId, ExpectedVersion expected, String reason) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.change(
        actor,
        Permission.LEAD_CASES,
        command.caseId(),
        command.expected(),
        situation ->
            work.keep(command.caseId(), Optional.of(command.reason()))
                .map(reason ->
                    CaseExposure.dismiss(
                        situation.feedbackCase(), reason, actor.by(), situation.now()))
                .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "conduct.say-why")));
  }
}
