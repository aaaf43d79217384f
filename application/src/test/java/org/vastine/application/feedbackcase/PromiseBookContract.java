package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.PromiseBook.Entry;
import org.vastine.application.kernel.Page;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.feedbackcase.PromiseState;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** What every {@link PromiseBook} keeps to. */
public abstract class PromiseBookContract extends PortContract {

  private final MemberId aino = new MemberId(ids.next());
  private final MemberId bo = new MemberId(ids.next());

  private Entry promised(MemberId member, Style style, int hours) {
    return new Entry(
        new PromiseId(ids.next()),
        new CaseId(ids.next()),
        member,
        style,
        NOW,
        NOW.plusSeconds(3600L * hours),
        PromiseState.OPEN,
        false,
        Optional.empty());
  }

  private static Entry ended(Entry entry, PromiseState how, Instant at) {
    return new Entry(
        entry.id(),
        entry.caseId(),
        entry.member(),
        entry.style(),
        entry.madeAt(),
        entry.due(),
        how,
        true,
        Optional.of(at));
  }

  @Test
  final void open_promises_come_with_what_is_due_first_first() {
    Entry later = promised(aino, Style.URGENT, 5);
    Entry sooner = promised(aino, Style.QUESTION, 1);
    Entry others = promised(bo, Style.URGENT, 2);
    doInside(() -> book().store(List.of(later, sooner, others)));

    assertThat(inside(() -> book().open(Optional.of(aino), 10))).containsExactly(sooner, later);
    assertThat(inside(() -> book().open(Optional.empty(), 2))).containsExactly(sooner, others);
  }

  @Test
  final void a_promise_is_kept_as_it_stands_now() {
    Entry open = promised(aino, Style.URGENT, 5);
    Entry kept = ended(open, PromiseState.KEPT, NOW.plusSeconds(60));
    doInside(() -> book().store(List.of(open)));

    doInside(() -> book().store(List.of(kept)));

    assertThat(inside(() -> book().open(Optional.empty(), 10))).isEmpty();
    assertThat(inside(() -> book().kept(Style.URGENT, 10))).containsExactly(kept);
  }

  @Test
  final void history_is_of_one_style_and_begins_with_the_latest() {
    Entry first = ended(promised(aino, Style.URGENT, 5), PromiseState.KEPT, NOW.plusSeconds(10));
    Entry second = ended(promised(bo, Style.URGENT, 5), PromiseState.KEPT, NOW.plusSeconds(20));
    Entry other = ended(promised(bo, Style.PRAISE, 5), PromiseState.KEPT, NOW.plusSeconds(30));
    Entry dropped =
        ended(promised(bo, Style.URGENT, 5), PromiseState.WITHDRAWN, NOW.plusSeconds(30));
    doInside(() -> book().store(List.of(first, second, other, dropped)));

    assertThat(inside(() -> book().kept(Style.URGENT, 10))).containsExactly(second, first);
    assertThat(inside(() -> book().kept(Style.URGENT, 1))).containsExactly(second);
  }

  @Test
  final void R21_promises_are_listed_by_what_became_of_them() {
    Entry late = promised(aino, Style.URGENT, -2);
    Entry soon = promised(bo, Style.URGENT, 1);
    Entry kept = inTime(ended(promised(aino, Style.URGENT, 2), PromiseState.KEPT, NOW));
    Entry broken = ended(promised(aino, Style.URGENT, 3), PromiseState.KEPT, NOW);
    doInside(() -> book().store(List.of(late, soon, kept, broken)));

    assertThat(listed(PromiseFilter.OPEN, Optional.empty())).containsExactly(late, soon);
    assertThat(listed(PromiseFilter.OPEN, Optional.of(bo))).containsExactly(soon);
    assertThat(listed(PromiseFilter.OVERDUE, Optional.empty())).containsExactly(late);
    assertThat(listed(PromiseFilter.KEPT, Optional.empty())).containsExactly(kept);
    assertThat(listed(PromiseFilter.BROKEN, Optional.empty())).containsExactly(broken);
  }

  @Test
  final void R21_pages_of_promises_meet_each_once() {
    Entry first = promised(aino, Style.URGENT, 1);
    Entry second = promised(aino, Style.URGENT, 2);
    Entry third = promised(bo, Style.URGENT, 3);
    doInside(() -> book().store(List.of(third, first, second)));

    Page<Entry> page =
        inside(() -> book().list(PromiseFilter.OPEN, Optional.empty(), NOW, Optional.empty(), 2));
    assertThat(page.items()).containsExactly(first, second);
    Page<Entry> rest =
        inside(() -> book().list(PromiseFilter.OPEN, Optional.empty(), NOW, page.next(), 2));
    assertThat(rest).isEqualTo(new Page<>(List.of(third), Optional.empty()));
    refused(
        () -> book().list(PromiseFilter.OPEN, Optional.empty(), NOW, Optional.of("no cursor"), 2));
  }

  @Test
  final void R21_a_promise_stands_with_who_keeps_it_now() {
    Entry open = promised(aino, Style.URGENT, 5);
    Entry handedOver =
        new Entry(
            open.id(),
            open.caseId(),
            bo,
            open.style(),
            open.madeAt(),
            open.due(),
            open.state(),
            open.broken(),
            open.endedAt());
    doInside(() -> book().store(List.of(open)));

    doInside(() -> book().store(List.of(handedOver)));

    assertThat(inside(() -> book().open(Optional.of(bo), 10))).containsExactly(handedOver);
    assertThat(inside(() -> book().open(Optional.of(aino), 10))).isEmpty();
  }

  private static Entry inTime(Entry entry) {
    return new Entry(
        entry.id(),
        entry.caseId(),
        entry.member(),
        entry.style(),
        entry.madeAt(),
        entry.due(),
        entry.state(),
        false,
        entry.endedAt());
  }

  private List<Entry> listed(PromiseFilter filter, Optional<MemberId> member) {
    return inside(() -> book().list(filter, member, NOW, Optional.empty(), 10)).items();
  }

  @Test
  final void another_workspace_sees_nothing() {
    doInside(() -> book().store(List.of(promised(aino, Style.URGENT, 5))));

    assertThat(elsewhere(() -> book().open(Optional.empty(), 10))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_promised() {
    rolledBack(() -> book().store(List.of(promised(aino, Style.URGENT, 5))));

    assertThat(inside(() -> book().open(Optional.empty(), 10))).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> book().store(null));
    refused(() -> book().kept(null, 1));
  }

  private PromiseBook book() {
    return ports().promiseBook();
  }
}
