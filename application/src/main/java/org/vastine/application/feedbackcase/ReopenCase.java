package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseEnding;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** An ended case is taken up again; one that we left on purpose only by a lead. */
public final class ReopenCase {

  private final CaseWork work;
  private final CasePlanning planning;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   */
  public record Command(CaseId caseId, ExpectedVersion expected) {}

  /** Needs the common part of casework, and the policy for the plan that the case gets anew. */
  @Inject
  public ReopenCase(CaseWork work, CasePlanning planning) {
    this.work = work;
    this.planning = planning;
  }

  /** Gives the case as it is then, with a plan whose clocks start now. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    boolean lead = actor.lacks(Permission.LEAD_CASES).isEmpty();
    return work.change(
        actor,
        Permission.WORK_CASES,
        command.caseId(),
        command.expected(),
        situation ->
            CaseEnding.reopen(situation.feedbackCase(), lead, actor.by(), situation.now())
                .map(reopening -> planned(situation, reopening)));
  }

  private List<CaseEvent> planned(CaseWork.Situation situation, List<CaseEvent> reopening) {
    FeedbackCase reopened = situation.feedbackCase().applyAll(reopening);
    return Stream.concat(
            reopening.stream(),
            planning.of(reopened, situation.now()).plannedAnew(reopened).stream())
        .toList();
  }
}
