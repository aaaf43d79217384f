package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * Working on a case together: following it, and giving tasks to colleagues and other departments.
 * None of it needs the case to be in hand: who answers the customer is not held up by it (R12).
 *
 * @param now this moment
 * @param by who does it
 */
public record CaseTeamwork(Instant now, By by) {

  /** How many tasks one case has open at most. */
  public static final int MOST_OPEN = 20;

  /** How many members follow one case at most. */
  public static final int MOST_FOLLOWERS = 50;

  /**
   * What is to be done.
   *
   * @param id which task
   * @param member who answers for it
   * @param department who does it, where that is not the member
   * @param what in words
   * @param due by when, as {@link org.vastine.domain.task.TaskDay} lets through
   */
  public record Wish(
      TaskId id, MemberId member, Optional<String> department, CaseTextId what, Instant due) {}

  /** A member follows; one who does already changes nothing. */
  public Decision<List<CaseEvent>> follow(FeedbackCase feedbackCase, MemberId member) {
    Teamwork teamwork = feedbackCase.teamwork();
    if (teamwork.isFollowedBy(member)) {
      return Decision.accepted(List.of());
    }
    return teamwork.followers().size() < MOST_FOLLOWERS
        ? Decision.accepted(List.of(new TeamworkEvent.Followed(now, by, member)))
        : Decision.refused(
            Refusal.of(Refusal.Kind.HELD_BACK, "team.too-many-followers")
                .with("most", MOST_FOLLOWERS));
  }

  /** A member follows no more; one who does not changes nothing. */
  public List<CaseEvent> unfollow(FeedbackCase feedbackCase, MemberId member) {
    return feedbackCase.teamwork().isFollowedBy(member)
        ? List.of(new TeamworkEvent.Unfollowed(now, by, member))
        : List.of();
  }

  /** A task is given; a case that has ended is opened again before anything more is asked. */
  public Decision<List<CaseEvent>> give(FeedbackCase feedbackCase, Wish wish) {
    if (feedbackCase.isEnded()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.ended");
    }
    return feedbackCase.teamwork().open().size() < MOST_OPEN
        ? Decision.accepted(
            List.of(
                new TeamworkEvent.TaskGiven(
                    now, by, wish.id(), wish.member(), wish.department(), wish.what(), wish.due())))
        : Decision.refused(
            Refusal.of(Refusal.Kind.HELD_BACK, "task.too-many").with("most", MOST_OPEN));
  }

  /** Another time, with a reason. */
  public Decision<List<CaseEvent>> move(
      FeedbackCase feedbackCase, TaskId id, Instant due, CaseTextId reason) {
    return open(
        feedbackCase, id, _ -> List.of(new TeamworkEvent.TaskMoved(now, by, id, due, reason)));
  }

  /** Another member answers for it; the one who does already changes nothing. */
  public Decision<List<CaseEvent>> handOver(FeedbackCase feedbackCase, TaskId id, MemberId to) {
    return open(
        feedbackCase,
        id,
        task ->
            task.member().equals(to)
                ? List.of()
                : List.of(new TeamworkEvent.TaskHandedOver(now, by, id, to)));
  }

  /** Done, with what came of it. */
  public Decision<List<CaseEvent>> done(FeedbackCase feedbackCase, TaskId id, CaseTextId result) {
    return open(feedbackCase, id, _ -> List.of(new TeamworkEvent.TaskDone(now, by, id, result)));
  }

  /** No longer needed, with a reason. */
  public Decision<List<CaseEvent>> drop(FeedbackCase feedbackCase, TaskId id, CaseTextId reason) {
    return open(feedbackCase, id, _ -> List.of(new TeamworkEvent.TaskDropped(now, by, id, reason)));
  }

  /** Those whose time is over by now, each once. */
  static List<CaseEvent> tick(Teamwork teamwork, Instant now) {
    return teamwork.open().stream()
        .filter(task -> !task.overdue() && now.isAfter(task.due()))
        .<CaseEvent>map(
            task -> new TeamworkEvent.TaskOverdue(now, By.VASTINE, task.id(), task.due()))
        .toList();
  }

  private static Decision<List<CaseEvent>> open(
      FeedbackCase feedbackCase, TaskId id, Function<CaseTask, List<CaseEvent>> then) {
    Optional<CaseTask> found = feedbackCase.teamwork().find(id);
    if (found.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "task.not-found");
    }
    return found.get().isOpen()
        ? Decision.accepted(then.apply(found.get()))
        : Decision.refused(Refusal.Kind.CONFLICT, "task.not-open");
  }
}
