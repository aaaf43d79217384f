package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.TaskBook.Entry;
import org.vastine.application.kernel.Page;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.task.TaskState;
import org.vastine.domain.team.MemberId;

/** What every {@link TaskBook} keeps to. */
public abstract class TaskBookContract extends PortContract {

  private final MemberId aino = new MemberId(ids.next());
  private final MemberId bo = new MemberId(ids.next());

  private TaskBook book() {
    return ports().taskBook();
  }

  private Entry task(MemberId member, Optional<String> department, int hours) {
    return new Entry(
        new TaskId(ids.next()),
        new CaseId(ids.next()),
        member,
        department,
        new CaseTextId(ids.next()),
        NOW,
        NOW.plusSeconds(3600L * hours),
        TaskState.OPEN,
        Optional.empty(),
        Optional.empty());
  }

  private Entry ended(Entry entry, TaskState how, Instant at) {
    return new Entry(
        entry.id(),
        entry.caseId(),
        entry.member(),
        entry.department(),
        entry.what(),
        entry.givenAt(),
        entry.due(),
        how,
        Optional.of(new CaseTextId(ids.next())),
        Optional.of(at));
  }

  private List<Entry> listed(TaskFilter filter, Optional<MemberId> who, Optional<String> room) {
    return inside(() ->
        book().list(new TaskBook.Query(filter, who, room, NOW), Optional.empty(), 10).items());
  }

  private List<Entry> listed(TaskFilter filter) {
    return listed(filter, Optional.empty(), Optional.empty());
  }

  @Test
  final void R12_tasks_are_listed_by_what_became_of_them() {
    Entry late = task(aino, Optional.empty(), -2);
    Entry soon = task(bo, Optional.of("Warehouse"), 1);
    Entry later = task(aino, Optional.empty(), 5);
    Entry done = ended(task(bo, Optional.empty(), 2), TaskState.DONE, NOW);
    Entry dropped = ended(task(bo, Optional.empty(), 3), TaskState.DROPPED, NOW);
    doInside(() -> book().store(List.of(later, done, soon, dropped, late)));

    assertThat(listed(TaskFilter.OPEN)).containsExactly(late, soon, later);
    assertThat(listed(TaskFilter.OVERDUE)).containsExactly(late);
    assertThat(listed(TaskFilter.ENDED)).containsExactly(dropped, done);
  }

  @Test
  final void R12_tasks_are_listed_of_one_member_or_one_department() {
    Entry own = task(aino, Optional.empty(), 1);
    Entry asked = task(aino, Optional.of("Warehouse"), 2);
    Entry others = task(bo, Optional.of("Legal"), 3);
    doInside(() -> book().store(List.of(own, asked, others)));

    assertThat(listed(TaskFilter.OPEN, Optional.of(aino), Optional.empty()))
        .containsExactly(own, asked);
    assertThat(listed(TaskFilter.OPEN, Optional.empty(), Optional.of("Legal")))
        .containsExactly(others);
    assertThat(listed(TaskFilter.OPEN, Optional.of(bo), Optional.of("Warehouse"))).isEmpty();
    assertThat(inside(() -> book().departments(10))).containsExactly("Legal", "Warehouse");
    assertThat(inside(() -> book().departments(1))).containsExactly("Legal");
  }

  @Test
  final void a_task_is_kept_as_it_stands_now() {
    Entry open = task(aino, Optional.empty(), 1);
    Entry done = ended(open, TaskState.DONE, NOW.plusSeconds(60));
    doInside(() -> book().store(List.of(open)));

    doInside(() -> book().store(List.of(done)));

    assertThat(listed(TaskFilter.OPEN)).isEmpty();
    assertThat(listed(TaskFilter.ENDED)).containsExactly(done);
    assertThat(
            elsewhere(() ->
                book()
                    .list(
                        new TaskBook.Query(
                            TaskFilter.ENDED, Optional.empty(), Optional.empty(), NOW),
                        Optional.empty(),
                        10)
                    .items()))
        .isEmpty();
  }

  @Test
  final void pages_follow_each_other_without_a_gap() {
    List<Entry> all = new ArrayList<>();
    for (int hours = 1; hours <= 5; hours++) {
      all.add(task(aino, Optional.empty(), (hours + 1) / 2));
    }
    doInside(() -> book().store(all));
    TaskBook.Query query =
        new TaskBook.Query(TaskFilter.OPEN, Optional.empty(), Optional.empty(), NOW);

    List<Entry> seen = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Optional<String> from = after;
      Page<Entry> page = inside(() -> book().list(query, from, 2));
      seen.addAll(page.items());
      after = page.next();
    } while (after.isPresent());

    assertThat(seen).containsExactlyInAnyOrderElementsOf(all).doesNotHaveDuplicates();
  }
}
