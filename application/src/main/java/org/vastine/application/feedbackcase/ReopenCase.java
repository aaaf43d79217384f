package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseEnding;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** An ended case is taken up again; one that we left on purpose only by a lead. */
public final class ReopenCase {

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
  public ReopenCase(CaseWork work) {
    this.work = work;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    boolean lead = actor.lacks(Permission.LEAD_CASES).isEmpty();
    return work.change(
        actor,
        Permission.WORK_CASES,
        command.caseId(),
        command.expected(),
        situation ->
            CaseEnding.reopen(situation.feedbackCase(), lead, actor.by(), situation.now()));
  }
}
