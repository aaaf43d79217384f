package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member leaves a note for the team. */
public final class AddNote {

  private final CaseWork work;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param text 1 to 10,000 characters
   */
  public record Command(CaseId caseId, ExpectedVersion expected, String text) {}

  /** Needs the common part of casework. */
  @Inject
  public AddNote(CaseWork work) {
    this.work = work;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.change(
        actor,
        Permission.WORK_CASES,
        command.caseId(),
        command.expected(),
        situation ->
            work.keep(command.caseId(), Optional.of(command.text()))
                .<Decision<List<CaseEvent>>>map(text ->
                    Decision.accepted(
                        List.of(new CaseEvent.NoteAdded(situation.now(), actor.by(), text))))
                .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "case.note-empty")));
  }
}
