package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.SaidBeside;
import org.vastine.application.reply.WriteDraft;
import org.vastine.application.template.DefaultTemplates;
import org.vastine.application.template.PrepareUpdate;
import org.vastine.application.template.ProposeTemplates;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.Feasibility;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.feedbackcase.PromiseState;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.template.Proposal;
import org.vastine.domain.template.Situation;

/** Promises and the way back to the thread, told by members' own steps; a Monday at eleven. */
final class KeepingTheWordTest {

  private static final String HOLDING = "Thanks for telling us! We look into it and come back.";
  private static final LocalDateTime AT_THREE = LocalDateTime.parse("2026-03-02T15:00");

  private final Casework work = new Casework();

  private FeedbackCase aCase() {
    InboundMention item = work.given.wrote("Maija", "Where is my parcel?");
    FeedbackCase feedbackCase = work.caseOf(item);
    accepted(work.claims(work.aino, feedbackCase));
    return feedbackCase;
  }

  private static Promising.Word backAt(LocalDateTime shown) {
    return new Promising.Word("Where the parcel is", new ByWhen.Shown(shown));
  }

  private Decision<Delivery> says(FeedbackCase feedbackCase, String words, SaidBeside beside) {
    DraftView draft = work.writes(work.aino, work.feedbackCase(feedbackCase.id()), words);
    return work.sends(work.aino, draft, Optional.empty(), beside);
  }

  private FeedbackCase told(FeedbackCase feedbackCase, String words, SaidBeside beside) {
    accepted(says(feedbackCase, words, beside));
    work.world.clock().advance(Duration.ofMinutes(1));
    work.delivers();
    return work.feedbackCase(feedbackCase.id());
  }

  private FeedbackCase promised() {
    return told(aCase(), HOLDING, new SaidBeside(Optional.of(backAt(AT_THREE)), false));
  }

  private static Promise promise(FeedbackCase feedbackCase) {
    return feedbackCase.promises().all().getFirst();
  }

  private Decision<FeedbackCase> keeps(FeedbackCase feedbackCase, String how) {
    return new KeepPromise(work.caseWork(), work.world.policies())
        .handle(
            work.aino,
            new KeepPromise.Command(
                feedbackCase.id(),
                ExpectedVersion.ANY,
                promise(feedbackCase).id(),
                Optional.of(how)));
  }

  private Decision<FeedbackCase> closes(FeedbackCase feedbackCase, CaseOutcome outcome) {
    return new CloseCase(work.caseWork(), work.world.timeline())
        .handle(
            work.aino,
            new CloseCase.Command(
                feedbackCase.id(),
                ExpectedVersion.ANY,
                outcome,
                Optional.empty(),
                Optional.empty()));
  }

  private Decision<HintPromise.Hint> hint(FeedbackCase feedbackCase, ByWhen by) {
    return new HintPromise(
            new Permitted(work.world.transactions()),
            work.world.cases(),
            work.world.caseList(),
            work.world.dutyOutlook(),
            work.world.promiseBook(),
            work.world.policies(),
            work.world.clock())
        .handle(work.aino, new HintPromise.Command(feedbackCase.id(), by));
  }

  private List<PromiseBook.Entry> openOfAino() {
    return work.inside(() -> work.world.promiseBook().open(work.aino.member(), 10));
  }

  @Test
  void R21_a_holding_reply_gives_our_word_and_the_case_comes_back() {
    FeedbackCase after = promised();

    assertThat(after.status()).isEqualTo(CaseStatus.COMING_BACK);
    assertThat(promise(after).due()).isEqualTo(Instant.parse("2026-03-02T13:00:00Z"));
    assertThat(openOfAino()).extracting(PromiseBook.Entry::id).containsExactly(promise(after).id());
    assertThat(
            work.inside(() ->
                    work.world
                        .cases()
                        .list(
                            CaseFilter.of(
                                    InboxView.OPEN, Optional.empty(), work.world.clock().instant())
                                .orElseThrow(),
                            Optional.empty(),
                            10))
                .items())
        .hasSize(1);
  }

  private DraftView holding(FeedbackCase feedbackCase) {
    ProposeTemplates.Offer offer =
        accepted(
                work.proposes()
                    .handle(
                        work.aino,
                        new ProposeTemplates.Command(
                            feedbackCase.id(),
                            Audience.PUBLIC,
                            Optional.empty(),
                            Optional.of(Instant.parse("2026-03-02T13:00:00Z")))))
            .offers()
            .stream()
            .filter(one -> one.template().situation() == Situation.HOLDING_REPLY)
            .findFirst()
            .orElseThrow();
    Proposal words = accepted(offer.words());
    return accepted(
        new WriteDraft(work.draftWork(), work.world.ids())
            .handle(
                work.aino,
                new WriteDraft.Command(
                    feedbackCase.id(),
                    Audience.PUBLIC,
                    new DraftText(words.text()),
                    feedbackCase.talk().mentions(),
                    false,
                    Set.of(words.use()))));
  }

  @Test
  void R21_words_of_a_holding_template_are_sent_with_a_promise_alone() {
    FeedbackCase feedbackCase = aCase();
    DraftView draft = holding(feedbackCase);
    assertThat(draft.owesPromise()).isTrue();

    assertThat(code(work.sends(work.aino, draft, Optional.empty())))
        .isEqualTo("promise.holding-reply");
    assertThat(code(work.asksApproval(work.aino, draft))).isEqualTo("promise.holding-reply");

    SaidBeside word = new SaidBeside(Optional.of(backAt(AT_THREE)), false);
    accepted(work.sends(work.aino, draft, Optional.empty(), word));
    assertThat(promise(work.feedbackCase(feedbackCase.id())).what()).isNotNull();
  }

  @Test
  void R21_while_a_promise_is_open_words_of_a_holding_template_mean_that_one() {
    assertThat(holding(promised()).owesPromise()).isFalse();
    assertThat(work.writes(work.aino, aCase(), HOLDING).owesPromise()).as("own words").isFalse();
  }

  private Decision<PrepareUpdate.Prepared> update(FeedbackCase feedbackCase) {
    return new PrepareUpdate(
            new Permitted(work.world.transactions()),
            work.world.cases(),
            work.proposes(),
            work.world.policies(),
            work.world.clock())
        .handle(work.aino, new PrepareUpdate.Command(feedbackCase.id(), Audience.PUBLIC));
  }

  @Test
  void R22_words_of_an_update_lie_ready_when_it_is_due_soon_and_nothing_is_sent() {
    FeedbackCase after = promised();
    assertThat(code(update(after))).isEqualTo("update.not-due-soon");
    Instant due = after.promises().updateDue().orElseThrow();
    work.world.clock().set(due.minus(Duration.ofMinutes(1)));
    int replies = work.feedbackCase(after.id()).talk().replies();

    PrepareUpdate.Prepared ready = accepted(update(after));

    assertThat(ready.due()).isEqualTo(due);
    assertThat(ready.text())
        .contains("Maija")
        .contains("Where the parcel is")
        .endsWith("\n– Maija")
        .doesNotContain("{", "[");
    assertThat(ready.uses()).as("thanks for the patience, and the update").hasSize(2);
    work.delivers();
    assertThat(work.feedbackCase(after.id()).talk().replies()).isEqualTo(replies);
  }

  @Test
  void R15_words_of_an_update_that_is_overdue_apologise_first() {
    FeedbackCase after = promised();
    work.world.clock().set(after.promises().updateDue().orElseThrow().plus(Duration.ofHours(2)));

    assertThat(accepted(update(after)).uses())
        .extracting(use -> new DefaultTemplates().find(use.template()).orElseThrow().situation())
        .containsExactlyInAnyOrder(Situation.APOLOGISE_LATE, Situation.UPDATE);
  }

  @Test
  void R22_no_update_lies_ready_where_none_is_due() {
    assertThat(code(update(aCase()))).isEqualTo("update.none-due");
  }

  @Test
  void R21_a_reply_that_promises_the_impossible_is_not_sent() {
    FeedbackCase feedbackCase = aCase();
    LocalDateTime sunday = LocalDateTime.parse("2026-03-08T12:00");

    assertThat(
            code(says(feedbackCase, HOLDING, new SaidBeside(Optional.of(backAt(sunday)), false))))
        .isEqualTo("promise.time-on-closed-day");
    assertThat(work.feedbackCase(feedbackCase.id()).talk().pending()).isEmpty();
  }

  @Test
  void R21_what_a_reply_promised_that_was_called_back_is_not_open() {
    FeedbackCase feedbackCase = aCase();
    Delivery delivery =
        accepted(says(feedbackCase, HOLDING, new SaidBeside(Optional.of(backAt(AT_THREE)), false)));

    accepted(work.undoes(work.aino, delivery));

    assertThat(promise(work.feedbackCase(feedbackCase.id())).state())
        .isEqualTo(PromiseState.UNSAID);
    assertThat(openOfAino()).isEmpty();
  }

  @Test
  void R21_time_warns_of_a_promise_and_breaks_it() {
    FeedbackCase after = promised();

    work.world.clock().set(promise(after).warnAt());
    work.ticks();
    assertThat(promise(work.feedbackCase(after.id())).warned()).isTrue();
    work.world.clock().set(promise(after).due().plusSeconds(1));
    work.ticks();

    FeedbackCase broken = work.feedbackCase(after.id());
    assertThat(promise(broken).overdue()).isTrue();
    assertThat(broken.promises().updateMissed()).isTrue();
    assertThat(openOfAino()).extracting(PromiseBook.Entry::broken).containsExactly(true);
  }

  @Test
  void R21_a_case_with_an_open_promise_is_closed_once_it_is_kept() {
    FeedbackCase after = promised();

    assertThat(code(closes(after, CaseOutcome.LAPSED))).isEqualTo("case.promise-open");
    accepted(keeps(after, "Told by phone"));

    assertThat(code(closes(after, CaseOutcome.LAPSED))).isEqualTo("accepted");
  }

  @Test
  void R21_own_history_says_how_realistic_a_time_is() {
    for (int number = 0; number < 5; number++) {
      FeedbackCase after = promised();
      work.world.clock().advance(Duration.ofMinutes(9));
      accepted(keeps(after, "Told by phone"));
    }
    Instant now = work.world.clock().instant();
    FeedbackCase next = aCase();

    Feasibility soon = accepted(hint(next, new ByWhen.Moment(now.plusSeconds(60)))).feasibility();
    Feasibility later =
        accepted(hint(next, new ByWhen.Moment(now.plusSeconds(3600)))).feasibility();

    assertThat(soon.verdict()).isEqualTo(Feasibility.Verdict.UNLIKELY);
    assertThat(later.verdict()).isEqualTo(Feasibility.Verdict.LIKELY);
    assertThat(later.keptPercent()).contains(100);
    assertThat(code(hint(next, new ByWhen.Moment(now)))).isEqualTo("promise.time-past");
  }

  @Test
  void R25_a_solved_case_goes_back_to_its_thread_before_it_ends() {
    FeedbackCase answered = told(aCase(), HOLDING, SaidBeside.NOTHING);
    FeedbackCase solved =
        accepted(
            new SolveCase(work.caseWork(), work.world.policies())
                .handle(
                    work.aino,
                    new SolveCase.Command(
                        answered.id(), ExpectedVersion.ANY, "A new parcel went out", true)));

    assertThat(solved.followUp().isOwed()).isTrue();
    assertThat(code(closes(solved, CaseOutcome.SILENT))).isEqualTo("case.return-first");
    FeedbackCase asked =
        told(
            solved,
            "Thanks for your patience! Did the new parcel reach you, and are you content?",
            new SaidBeside(Optional.empty(), true));
    assertThat(asked.followUp().askedAt()).isPresent();
    assertThat(code(closes(asked, CaseOutcome.SILENT))).isEqualTo("accepted");
  }

  @Test
  void R22_a_long_case_is_told_again_and_its_next_update_always_has_a_date() {
    LocalDateTime inTwoWeeks = LocalDateTime.parse("2026-03-13T15:00");
    FeedbackCase after =
        told(aCase(), HOLDING, new SaidBeside(Optional.of(backAt(inTwoWeeks)), false));
    Instant first = after.promises().updateDue().orElseThrow();
    work.world.clock().advance(Duration.between(work.world.clock().instant(), first));
    work.world.clock().advance(Duration.ofSeconds(1));
    work.ticks();
    FeedbackCase late = work.feedbackCase(after.id());
    assertThat(late.promises().updateMissed()).isTrue();
    assertThat(late.promises().updateDue()).isPresent();

    FeedbackCase told =
        told(
            late,
            "Thanks for your patience, and sorry for the wait! We still look into it.",
            SaidBeside.NOTHING);

    assertThat(told.promises().updateMissed()).isFalse();
    assertThat(told.promises().updateDue().orElseThrow()).isAfter(work.world.clock().instant());
  }

  @Test
  void R25_a_reason_stands_in_for_the_way_back() {
    FeedbackCase answered = told(aCase(), HOLDING, SaidBeside.NOTHING);
    SolveCase.Command solve =
        new SolveCase.Command(answered.id(), ExpectedVersion.ANY, "Sent again", true);
    accepted(new SolveCase(work.caseWork(), work.world.policies()).handle(work.aino, solve));
    WaiveFollowUp waive = new WaiveFollowUp(work.caseWork(), work.world.policies());

    assertThat(
            code(
                waive.handle(
                    work.aino, new WaiveFollowUp.Command(answered.id(), ExpectedVersion.ANY, " "))))
        .isEqualTo("case.reason-needed");
    accepted(
        waive.handle(
            work.aino,
            new WaiveFollowUp.Command(answered.id(), ExpectedVersion.ANY, "They asked us not to")));

    assertThat(code(closes(answered, CaseOutcome.CONTENT))).isEqualTo("accepted");
  }
}
