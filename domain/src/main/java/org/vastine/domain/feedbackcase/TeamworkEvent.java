package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** Something that the team did together on a case; the public never hears of it (R12, R42). */
public sealed interface TeamworkEvent extends CaseEvent {

  /** A member follows the case from now on. */
  record Followed(Instant at, By by, MemberId member) implements TeamworkEvent {}

  /** A member follows the case no more. */
  record Unfollowed(Instant at, By by, MemberId member) implements TeamworkEvent {}

  /** A note names a member. */
  record MemberNamed(Instant at, By by, MemberId member, CaseTextId note)
      implements TeamworkEvent {}

  /**
   * A task was given.
   *
   * @param member who answers for it
   * @param department who does it, where that is not the member
   * @param what what is to be done, in words
   * @param due by when
   */
  record TaskGiven(
      Instant at,
      By by,
      TaskId task,
      MemberId member,
      Optional<String> department,
      CaseTextId what,
      Instant due)
      implements TeamworkEvent {}

  /** A task got another time, with a reason. */
  record TaskMoved(Instant at, By by, TaskId task, Instant due, CaseTextId reason)
      implements TeamworkEvent {}

  /** Another member answers for a task from now on. */
  record TaskHandedOver(Instant at, By by, TaskId task, MemberId to) implements TeamworkEvent {}

  /** A task is done, with what came of it. */
  record TaskDone(Instant at, By by, TaskId task, CaseTextId result) implements TeamworkEvent {}

  /** A task is no longer needed, with a reason. */
  record TaskDropped(Instant at, By by, TaskId task, CaseTextId reason) implements TeamworkEvent {}

  /** The time of a task is over and it is not done. */
  record TaskOverdue(Instant at, By by, TaskId task, Instant due) implements TeamworkEvent {}
}
