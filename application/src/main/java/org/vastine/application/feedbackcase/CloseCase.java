package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseEnding;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A case ends with an outcome. */
public final class CloseCase {

  private final CaseWork work;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param outcome how it ended in the eyes of those who watched
   * @param note words for the team
   * @param noReturn why nobody goes back to the thread, where the end would be seen only then
   */
  public record Command(
      CaseId caseId,
      ExpectedVersion expected,
      CaseOutcome outcome,
      Optional<String> note,
      Optional<String> noReturn) {}

  /** Needs the common part of casework. */
  @Inject
  public CloseCase(CaseWork work) {
    this.work = work;
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
                    CaseEnding.close(
                        situation.feedbackCase(),
                        member,
                        command.outcome(),
                        work.keep(command.caseId(), command.note()),
                        work.keep(command.caseId(), command.noReturn()),
                        actor.by(),
                        situation.now())));
  }
}
