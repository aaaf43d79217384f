package org.vastine.domain.alert;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTask;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * What colleagues are told of each other's work on a case (R3, R12): that a note names them, that a
 * task was given to them, is late, or has ended.
 *
 * @param after the case with the events
 * @param events what happened together
 */
record TeamOccasions(FeedbackCase after, List<? extends CaseEvent> events) {

  /** The occasion in one of the events; following a case tells nobody. */
  Optional<Occasion> of(TeamworkEvent event) {
    return switch (event) {
      case TeamworkEvent.Followed _, TeamworkEvent.Unfollowed _, TeamworkEvent.TaskMoved _ ->
          Optional.empty();
      case TeamworkEvent.MemberNamed named ->
          Optional.of(
              occasion(
                  AlertKind.NAMED,
                  named,
                  "note@" + named.note() + "@" + named.member(),
                  Optional.of(named.member())));
      case TeamworkEvent.TaskGiven given -> given(given, given.task(), given.member());
      case TeamworkEvent.TaskHandedOver given -> given(given, given.task(), given.to());
      case TeamworkEvent.TaskDone done ->
          Optional.of(ended(done, done.task(), "done@" + done.task()));
      case TeamworkEvent.TaskDropped dropped ->
          Optional.of(ended(dropped, dropped.task(), "dropped@" + dropped.task()));
      case TeamworkEvent.TaskOverdue late -> Optional.of(late(late));
    };
  }

  /** Whoever gives a task to themselves knows, and whoever gets it with the case. */
  private Optional<Occasion> given(TeamworkEvent event, TaskId task, MemberId to) {
    boolean withTheCase =
        events.stream()
            .anyMatch(other -> other instanceof CaseEvent.Assigned all && all.to().equals(to));
    return withTheCase || doer(event).filter(to::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            occasion(
                AlertKind.ASSIGNED,
                event,
                "task@" + task + "@" + event.at().truncatedTo(ChronoUnit.SECONDS),
                Optional.of(to)));
  }

  /** Whoever gave it waits for it. */
  private Occasion ended(TeamworkEvent event, TaskId task, String token) {
    return occasion(
        AlertKind.TASK_ENDED, event, token, after.teamwork().find(task).flatMap(CaseTask::givenBy));
  }

  private Occasion late(TeamworkEvent.TaskOverdue late) {
    return new Occasion(
        AlertKind.BREACHED,
        after.id(),
        "task@" + late.task() + "@" + late.due().truncatedTo(ChronoUnit.SECONDS),
        late.at(),
        Optional.empty(),
        Optional.of(late.due()),
        after.teamwork().find(late.task()).map(CaseTask::member),
        Optional.empty());
  }

  private Occasion occasion(
      AlertKind kind, TeamworkEvent event, String token, Optional<MemberId> concerned) {
    return new Occasion(
        kind,
        after.id(),
        token,
        event.at(),
        Optional.empty(),
        Optional.empty(),
        concerned,
        doer(event));
  }

  private static Optional<MemberId> doer(TeamworkEvent event) {
    return event.by() instanceof By.AMember(MemberId member)
        ? Optional.of(member)
        : Optional.empty();
  }
}
