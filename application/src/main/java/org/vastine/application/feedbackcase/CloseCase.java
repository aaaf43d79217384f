package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseEnding;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A case ends with an outcome. */
public final class CloseCase {

  private static final int TIMELINE = 1_000;

  private final CaseWork work;
  private final Timeline timeline;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param outcome how it ended in the eyes of those who watched
   * @param note words for the team
   * @param noReturn why nobody goes back to the thread, where the end would be seen only then
   * @param exhausted whether it ends since all was done that can be done
   */
  public record Command(
      CaseId caseId,
      ExpectedVersion expected,
      CaseOutcome outcome,
      Optional<String> note,
      Optional<String> noReturn,
      boolean exhausted) {
    /** It ends in the usual way. */
    public Command(
        CaseId caseId,
        ExpectedVersion expected,
        CaseOutcome outcome,
        Optional<String> note,
        Optional<String> noReturn) {
      this(caseId, expected, outcome, note, noReturn, false);
    }
  }

  /** Needs the common part of casework, and what happened to the case. */
  @Inject
  public CloseCase(CaseWork work, Timeline timeline) {
    this.work = work;
    this.timeline = timeline;
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
                situation -> close(actor, member, command, situation)));
  }

  private Decision<List<CaseEvent>> close(
      Actor actor, MemberId member, Command command, CaseWork.Situation situation) {
    FeedbackCase feedbackCase = situation.feedbackCase();
    Optional<CaseTextId> note = work.keep(command.caseId(), command.note());
    Optional<CaseTextId> noReturn = work.keep(command.caseId(), command.noReturn());
    return command.exhausted()
        ? CaseEnding.exhaust(
            feedbackCase,
            events(command.caseId()),
            member,
            command.outcome(),
            note,
            noReturn,
            actor.by(),
            situation.now())
        : CaseEnding.close(
            feedbackCase, member, command.outcome(), note, noReturn, actor.by(), situation.now());
  }

  private List<CaseEvent> events(CaseId id) {
    return timeline.of(id, 0, TIMELINE).stream().map(Timeline.Entry::event).toList();
  }
}
