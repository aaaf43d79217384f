package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.Feasibility;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.feedbackcase.PromiseState;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** Promises made outside a reply, moved and taken back, and the list of all; a Monday at eleven. */
final class PromiseStepsTest {

  private static final PromiseId UNKNOWN = new PromiseId(new UUID(9, 9));

  private final Casework work = new Casework();
  private final Instant now = work.world.clock().instant();
  private final Instant soon = now.plus(Duration.ofHours(2));
  private final Instant later = now.plus(Duration.ofHours(4));

  private FeedbackCase claimed(Actor who, String author) {
    FeedbackCase it = work.caseOf(work.given.wrote(author, "irritated: where is it?"));
    return accepted(work.claims(who, it));
  }

  private Decision<FeedbackCase> makes(Actor who, FeedbackCase it, String what, Instant due) {
    return new MakePromise(work.caseWork(), work.promising())
        .handle(
            who,
            new MakePromise.Command(
                it.id(), ExpectedVersion.ANY, new Promising.Word(what, new ByWhen.Moment(due))));
  }

  private Decision<FeedbackCase> moves(
      Actor who, FeedbackCase it, PromiseId promise, Instant to, String reason) {
    return new MovePromise(work.caseWork(), work.world.policies())
        .handle(
            who,
            new MovePromise.Command(
                it.id(), ExpectedVersion.ANY, promise, new ByWhen.Moment(to), reason));
  }

  private Decision<FeedbackCase> withdraws(
      Actor who, FeedbackCase it, PromiseId promise, String reason) {
    return new WithdrawPromise(work.caseWork(), work.world.policies())
        .handle(who, new WithdrawPromise.Command(it.id(), ExpectedVersion.ANY, promise, reason));
  }

  private ListPromises list() {
    return new ListPromises(
        new Permitted(work.world.transactions()),
        work.world.promiseBook(),
        work.world.caseList(),
        work.world.caseTexts(),
        work.world.clock());
  }

  private Page<ListPromises.Listed> lists(
      PromiseFilter filter, Optional<MemberId> whose, Optional<String> after, int limit) {
    return accepted(list().handle(work.bo, new ListPromises.Command(filter, whose, after, limit)));
  }

  private List<ListPromises.Listed> all(PromiseFilter filter) {
    return lists(filter, Optional.empty(), Optional.empty(), 10).items();
  }

  private static Promise promise(FeedbackCase it) {
    return it.promises().all().getFirst();
  }

  @Test
  void R21_our_word_is_given_with_what_and_by_when() {
    FeedbackCase it = claimed(work.aino, "Maija");
    assertThat(code(makes(work.aino, it, "  ", soon))).isEqualTo("promise.say-what");
    assertThat(code(makes(work.aino, it, "A call", now))).isEqualTo("promise.time-past");
    assertThat(code(makes(work.bo, it, "A call", soon))).isEqualTo("case.held-by-another");

    Promise made = promise(accepted(makes(work.aino, it, "A call", soon)));

    assertThat(made.due()).isEqualTo(soon);
    assertThat(made.member()).isEqualTo(work.aino.member().orElseThrow());
    assertThat(made.with()).isEmpty();
    assertThat(work.audited(it.id())).first().isEqualTo("case.promise-made");
  }

  @Test
  void R21_a_promise_moves_once_the_customer_was_told_and_for_a_reason() {
    FeedbackCase it = accepted(makes(work.aino, claimed(work.aino, "Maija"), "A call", soon));
    PromiseId id = promise(it).id();
    assertThat(code(moves(work.aino, it, id, later, "The shop is shut")))
        .isEqualTo("promise.update-first");
    toldOfIt(it);

    assertThat(code(moves(work.aino, it, id, later, " "))).isEqualTo("case.reason-needed");
    assertThat(code(moves(work.aino, it, id, now, "The shop is shut")))
        .isEqualTo("promise.time-past");
    assertThat(code(moves(work.aino, it, UNKNOWN, later, "The shop is shut")))
        .isEqualTo("promise.not-found");
    FeedbackCase moved = accepted(moves(work.aino, it, id, later, "The shop is shut"));

    assertThat(promise(moved).due()).isEqualTo(later);
    assertThat(promise(moved).moves()).isEqualTo(1);
    assertThat(all(PromiseFilter.OPEN))
        .extracting(listed -> listed.entry().due())
        .containsExactly(later);
  }

  /** We wrote to the customer after the promise was made. */
  private void toldOfIt(FeedbackCase it) {
    accepted(
        work.sends(
            work.aino,
            work.writes(work.aino, work.feedbackCase(it.id()), Casework.GOOD_WORDS),
            Optional.empty()));
    work.world.clock().advance(Duration.ofMinutes(1));
    work.delivers();
  }

  @Test
  void R21_a_promise_is_taken_back_for_a_reason() {
    FeedbackCase it = accepted(makes(work.aino, claimed(work.aino, "Maija"), "A call", soon));
    PromiseId id = promise(it).id();
    assertThat(code(withdraws(work.aino, it, id, ""))).isEqualTo("case.reason-needed");

    FeedbackCase after = accepted(withdraws(work.aino, it, id, "They called themselves"));

    assertThat(promise(after).state()).isEqualTo(PromiseState.WITHDRAWN);
    assertThat(all(PromiseFilter.OPEN)).isEmpty();
    assertThat(code(withdraws(work.aino, it, id, "Again"))).isEqualTo("promise.not-open");
  }

  @Test
  void R21_promises_are_listed_beside_their_cases_what_is_due_first_first() {
    FeedbackCase one = claimed(work.aino, "Maija");
    accepted(makes(work.aino, one, "A parcel", later));
    FeedbackCase other = claimed(work.bo, "Kalle");
    accepted(makes(work.bo, other, "A call", soon));

    List<ListPromises.Listed> listed = all(PromiseFilter.OPEN);

    assertThat(listed)
        .extracting(row -> row.row().feedbackCase().id())
        .containsExactly(other.id(), one.id());
    assertThat(listed)
        .extracting(row -> row.what().orElseThrow())
        .containsExactly("A call", "A parcel");
    assertThat(listed).noneMatch(ListPromises.Listed::late);
    assertThat(lists(PromiseFilter.OPEN, work.aino.member(), Optional.empty(), 10).items())
        .extracting(row -> row.row().feedbackCase().id())
        .containsExactly(one.id());
  }

  @Test
  void R21_a_page_of_promises_goes_on_where_the_one_before_ended() {
    accepted(makes(work.aino, claimed(work.aino, "Maija"), "A parcel", later));
    accepted(makes(work.aino, claimed(work.aino, "Kalle"), "A call", soon));

    Page<ListPromises.Listed> first =
        lists(PromiseFilter.OPEN, Optional.empty(), Optional.empty(), 1);
    Page<ListPromises.Listed> second = lists(PromiseFilter.OPEN, Optional.empty(), first.next(), 1);

    assertThat(first.items()).extracting(row -> row.what().orElseThrow()).containsExactly("A call");
    assertThat(second.items())
        .extracting(row -> row.what().orElseThrow())
        .containsExactly("A parcel");
    assertThat(second.next()).isEmpty();
  }

  @Test
  void R21_a_promise_is_late_once_its_time_is_over_and_in_time_to_the_very_moment() {
    FeedbackCase it = accepted(makes(work.aino, claimed(work.aino, "Maija"), "A call", soon));
    work.world.clock().set(soon);
    assertThat(all(PromiseFilter.OVERDUE)).isEmpty();
    assertThat(all(PromiseFilter.OPEN)).noneMatch(ListPromises.Listed::late);

    work.world.clock().set(soon.plusSeconds(1));

    assertThat(all(PromiseFilter.OPEN)).allMatch(ListPromises.Listed::late).hasSize(1);
    assertThat(all(PromiseFilter.OVERDUE)).allMatch(ListPromises.Listed::late).hasSize(1);
    work.ticks();
    assertThat(all(PromiseFilter.BROKEN))
        .extracting(row -> row.row().feedbackCase().id())
        .containsExactly(it.id());
    assertThat(all(PromiseFilter.KEPT)).isEmpty();
  }

  @Test
  void R21_what_is_to_keep_is_listed_by_what_is_due_and_what_is_over_by_what_was_last() {
    assertThat(PromiseFilter.values())
        .filteredOn(PromiseFilter::isToKeep)
        .containsExactly(PromiseFilter.OPEN, PromiseFilter.OVERDUE);
  }

  @Test
  void R21_a_promise_whose_words_were_erased_is_listed_without_them() {
    FeedbackCase it = claimed(work.aino, "Maija");
    Promise made = promise(accepted(makes(work.aino, it, "A call", soon)));
    CaseTexts erased = new InMemoryCaseTexts(work.world.transactions());
    ListPromises list =
        new ListPromises(
            new Permitted(work.world.transactions()),
            work.world.promiseBook(),
            work.world.caseList(),
            erased,
            work.world.clock());

    Page<ListPromises.Listed> page =
        accepted(
            list.handle(
                work.bo,
                new ListPromises.Command(
                    PromiseFilter.OPEN, Optional.empty(), Optional.empty(), 10)));

    assertThat(page.items()).extracting(row -> row.entry().id()).containsExactly(made.id());
    assertThat(page.items())
        .extracting(ListPromises.Listed::what)
        .containsExactly(Optional.empty());
  }

  @Test
  void R21_what_is_promised_before_counts_against_a_time_and_what_comes_after_does_not() {
    FeedbackCase it = claimed(work.aino, "Maija");
    accepted(makes(work.aino, it, "A call", soon));
    accepted(makes(work.aino, it, "A parcel", later));
    FeedbackCase next = claimed(work.aino, "Kalle");

    assertThat(accepted(hints(work.aino, next.id(), soon.minusSeconds(1))).load().openBefore())
        .isZero();
    assertThat(accepted(hints(work.aino, next.id(), soon)).load().openBefore()).isEqualTo(1);
    assertThat(accepted(hints(work.aino, next.id(), later)).load().openBefore()).isEqualTo(2);
    assertThat(accepted(hints(work.bo, next.id(), later)).load().openBefore()).isZero();
    assertThat(code(hints(work.aino, new CaseId(new UUID(9, 9)), later)))
        .isEqualTo("case.not-found");
    assertThat(code(hints(work.program(), next.id(), later))).isEqualTo("team.member-needed");
    assertThat(code(hints(work.lacking(Permission.READ_CASES), next.id(), later)))
        .isEqualTo("team.permission-needed");
  }

  private Decision<Feasibility> hints(Actor who, CaseId id, Instant due) {
    return new HintPromise(
            new Permitted(work.world.transactions()),
            work.world.cases(),
            work.world.caseList(),
            work.world.dutyOutlook(),
            work.world.promiseBook(),
            work.world.policies(),
            work.world.clock())
        .handle(who, new HintPromise.Command(id, new ByWhen.Moment(due)))
        .map(HintPromise.Hint::feasibility);
  }

  @Test
  void promises_are_members_work_and_their_list_is_for_who_reads_cases() {
    FeedbackCase it = accepted(makes(work.aino, claimed(work.aino, "Maija"), "A call", soon));
    PromiseId id = promise(it).id();
    Actor idle = work.lacking(Permission.WORK_CASES);

    assertThat(code(makes(work.program(), it, "A call", soon))).isEqualTo("team.member-needed");
    assertThat(code(moves(work.program(), it, id, later, "Why"))).isEqualTo("team.member-needed");
    assertThat(code(withdraws(work.program(), it, id, "Why"))).isEqualTo("team.member-needed");
    assertThat(code(makes(idle, it, "A call", soon))).isEqualTo("team.permission-needed");
    assertThat(code(moves(idle, it, id, later, "Why"))).isEqualTo("team.permission-needed");
    assertThat(code(withdraws(idle, it, id, "Why"))).isEqualTo("team.permission-needed");
    assertThat(
            code(
                list()
                    .handle(
                        work.lacking(Permission.READ_CASES),
                        new ListPromises.Command(
                            PromiseFilter.OPEN, Optional.empty(), Optional.empty(), 10))))
        .isEqualTo("team.permission-needed");
    assertThat(work.feedbackCase(it.id())).isEqualTo(it);
  }
}
