package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTask;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.task.TaskState;
import org.vastine.domain.team.MemberId;

/**
 * Every task of the workspace, whatever its case. It follows the cases, in the same transaction.
 */
public interface TaskBook {

  /**
   * A task as it stands.
   *
   * @param member who answers for it
   * @param department who does it, where that is not the member
   * @param what what is to be done, in words
   * @param due by when, as last named
   * @param result what came of it, or why it is no longer needed
   * @param endedAt when it ceased to be open
   */
  record Entry(
      TaskId id,
      CaseId caseId,
      MemberId member,
      Optional<String> department,
      CaseTextId what,
      Instant givenAt,
      Instant due,
      TaskState state,
      Optional<CaseTextId> result,
      Optional<Instant> endedAt) {

    static Entry of(CaseId caseId, CaseTask task) {
      return new Entry(
          task.id(),
          caseId,
          task.member(),
          task.department(),
          task.what(),
          task.givenAt(),
          task.due(),
          task.state(),
          task.result(),
          task.endedAt());
    }
  }

  /**
   * Which tasks are asked for.
   *
   * @param filter by what became of them
   * @param member those that a member answers for; everyone's where it is left out
   * @param department those that a department does, by its name as it was given; all where it is
   *     left out
   * @param now the moment by which they are late or not
   */
  record Query(
      TaskFilter filter, Optional<MemberId> member, Optional<String> department, Instant now) {

    /** Whether a task is asked for. */
    public boolean wants(Entry entry) {
      return filter.passes(entry, now)
          && member.stream().allMatch(entry.member()::equals)
          && department.stream().allMatch(name -> entry.department().equals(Optional.of(name)));
    }
  }

  /** Keeps tasks as they stand now. */
  void store(Collection<Entry> entries);

  /**
   * Those that are asked for, in the order of the filter.
   *
   * @param after where the page before ended
   */
  Page<Entry> list(Query query, Optional<String> after, int limit);

  /** The departments that tasks were given to, by name, at most {@code limit}. */
  List<String> departments(int limit);
}
