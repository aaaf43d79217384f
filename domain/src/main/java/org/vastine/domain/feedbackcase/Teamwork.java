package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.task.TaskState;
import org.vastine.domain.team.MemberId;

/**
 * Who follows a case, and what others do for it. It goes on when the case has ended: a task that
 * was given is owed to whoever gave it.
 *
 * @param followers each once, in the order of joining
 * @param tasks every task, in the order of giving
 */
public record Teamwork(List<MemberId> followers, List<CaseTask> tasks) {

  /** Nobody follows, and nothing was asked of anybody. */
  public static final Teamwork NONE = new Teamwork(List.of(), List.of());

  /** Copies the lists. */
  public Teamwork {
    followers = List.copyOf(followers);
    tasks = List.copyOf(tasks);
  }

  /** Whether a member follows. */
  public boolean isFollowedBy(MemberId member) {
    return followers.contains(member);
  }

  /** What is still to be done. */
  public List<CaseTask> open() {
    return tasks.stream().filter(CaseTask::isOpen).toList();
  }

  /** One of the tasks. */
  public Optional<CaseTask> find(TaskId id) {
    return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
  }

  /** When time next has something to say about them. */
  Optional<Instant> nextAt() {
    return open().stream()
        .filter(task -> !task.overdue())
        .map(CaseTask::due)
        .min(Comparator.naturalOrder());
  }

  Teamwork after(TeamworkEvent event) {
    return switch (event) {
      case TeamworkEvent.Followed e ->
          new Teamwork(
              Stream.concat(followers.stream(), Stream.of(e.member())).distinct().toList(), tasks);
      case TeamworkEvent.Unfollowed e ->
          new Teamwork(followers.stream().filter(one -> !one.equals(e.member())).toList(), tasks);
      case TeamworkEvent.MemberNamed _ -> this;
      case TeamworkEvent.TaskGiven e ->
          new Teamwork(
              followers, Stream.concat(tasks.stream(), Stream.of(CaseTask.of(e))).toList());
      case TeamworkEvent.TaskMoved e -> changed(e.task(), task -> task.moved(e.due()));
      case TeamworkEvent.TaskHandedOver e -> changed(e.task(), task -> task.givenTo(e.to()));
      case TeamworkEvent.TaskDone e ->
          changed(e.task(), task -> task.ended(TaskState.DONE, e.result(), e.at()));
      case TeamworkEvent.TaskDropped e ->
          changed(e.task(), task -> task.ended(TaskState.DROPPED, e.reason(), e.at()));
      case TeamworkEvent.TaskOverdue e -> changed(e.task(), CaseTask::late);
    };
  }

  private Teamwork changed(TaskId id, UnaryOperator<CaseTask> change) {
    return new Teamwork(
        followers,
        tasks.stream().map(task -> task.id().equals(id) ? change.apply(task) : task).toList());
  }
}
