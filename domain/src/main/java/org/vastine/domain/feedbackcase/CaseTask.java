package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.task.TaskState;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * Something that a colleague or another department does for a case. There is always a member who
 * answers for it: a department is asked by somebody, who looks after it.
 *
 * @param id which task
 * @param member who does it, or sees to it that the department does
 * @param department who does it, where that is not the member
 * @param what what is to be done, in words
 * @param givenBy who gave it; empty where a program did
 * @param givenAt when
 * @param due by when
 * @param state what became of it
 * @param overdue whether its time is over while it is not done
 * @param result what came of it, or why it is no longer needed
 * @param endedAt when it ceased to be open
 */
public record CaseTask(
    TaskId id,
    MemberId member,
    Optional<String> department,
    CaseTextId what,
    Optional<MemberId> givenBy,
    Instant givenAt,
    Instant due,
    TaskState state,
    boolean overdue,
    Optional<CaseTextId> result,
    Optional<Instant> endedAt) {

  /** How long the name of a department is at most, in characters. */
  public static final int LONGEST_DEPARTMENT = 80;

  /** Refuses a task that ends without an end. */
  public CaseTask {
    if ((state == TaskState.OPEN) == endedAt.isPresent()) {
      throw new IllegalArgumentException("a task is open until it ends: " + state);
    }
  }

  /** Whether it is still to be done. */
  public boolean isOpen() {
    return state == TaskState.OPEN;
  }

  static CaseTask of(TeamworkEvent.TaskGiven given) {
    return new CaseTask(
        given.task(),
        given.member(),
        given.department(),
        given.what(),
        given.by() instanceof By.AMember(MemberId giver) ? Optional.of(giver) : Optional.empty(),
        given.at(),
        given.due(),
        TaskState.OPEN,
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** Another time begins anew: it is late only once that is over. */
  CaseTask moved(Instant to) {
    return new CaseTask(
        id, member, department, what, givenBy, givenAt, to, state, false, result, endedAt);
  }

  CaseTask givenTo(MemberId other) {
    return new CaseTask(
        id, other, department, what, givenBy, givenAt, due, state, overdue, result, endedAt);
  }

  CaseTask late() {
    return new CaseTask(
        id, member, department, what, givenBy, givenAt, due, state, true, result, endedAt);
  }

  CaseTask ended(TaskState how, CaseTextId said, Instant at) {
    return new CaseTask(
        id,
        member,
        department,
        what,
        givenBy,
        givenAt,
        due,
        how,
        overdue,
        Optional.of(said),
        Optional.of(at));
  }
}
