package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.policy.Choices.ApologyChoice;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.FindingRule;
import org.vastine.domain.policy.Overriding;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.reply.Finding;
import org.vastine.domain.reply.GuardReading;
import org.vastine.domain.triage.Confidence;

/** What the guard knows of the case that a draft answers, told by members' own steps. */
final class GuardInItsCaseTest {

  private static final String EXPLAINED =
      "Thank you for telling us. We are sorry. The reason was the snow; we bring it at 3 o'clock.";
  private static final String PERHAPS_DEFENSIVE =
      "Your parcel comes at 4 o'clock. And to be fair, it snowed.";
  private static final String WITHOUT_A_TIME = "Thank you, and we are sorry. We look into it.";

  private final Casework work = new Casework();

  @Test
  void R13_who_was_told_our_side_once_is_not_told_again() {
    FeedbackCase fresh = aCase("c-1", "Irritated: where is my parcel?");
    assertThat(severity(writes(fresh, PERHAPS_DEFENSIVE), FindingKind.DEFENSIVE))
        .contains(Severity.WARN);

    FeedbackCase told = writesAgain(answered("c-2", EXPLAINED), "c-3", "Irritated: still nothing");
    assertThat(severity(writes(told, PERHAPS_DEFENSIVE), FindingKind.DEFENSIVE))
        .contains(Severity.STOP);
  }

  @Test
  void R13_an_explanation_that_went_out_against_the_guard_counts_as_well() {
    FeedbackCase fresh = aCase("c-1", "Irritated: where is my parcel?");
    DraftView draft = writes(fresh, "Thank you, we are sorry. It was not our fault at 3 o'clock.");
    work.world.clock().advance(Duration.ofMinutes(10));
    accepted(work.sends(work.aino, draft, Optional.of("It really was not.")));
    leaves();
    FeedbackCase told =
        writesAgain(work.feedbackCase(fresh.id()), "c-2", "Irritated: still nothing");

    assertThat(severity(writes(told, PERHAPS_DEFENSIVE), FindingKind.DEFENSIVE))
        .contains(Severity.STOP);
  }

  @Test
  void R13_an_explanation_that_was_called_back_was_never_given() {
    FeedbackCase fresh = aCase("c-1", "Irritated: where is my parcel?");
    Delivery delivery = accepted(work.sends(work.aino, writes(fresh, EXPLAINED), Optional.empty()));
    accepted(work.undoes(work.aino, delivery));

    assertThat(
            severity(
                writes(work.feedbackCase(fresh.id()), PERHAPS_DEFENSIVE), FindingKind.DEFENSIVE))
        .contains(Severity.WARN);
  }

  @Test
  void R13_a_dated_promise_that_goes_with_the_words_is_a_time_in_preview_and_at_sending() {
    timeIsRequired();
    FeedbackCase urgent = aCase("c-1", "Urgent: we are stuck in the lift");
    DraftView bare = writes(urgent, WITHOUT_A_TIME);
    assertThat(severity(bare, FindingKind.MISSING_TIME_PROMISE)).contains(Severity.STOP);
    assertThat(code(work.sends(work.aino, bare, Optional.empty()))).isEqualTo("reply.guard-stops");

    DraftView promising =
        accepted(
            work.rewrites()
                .handle(
                    work.aino,
                    new RewriteDraft.Command(
                        bare.draft().id(),
                        ExpectedVersion.ANY,
                        new DraftText(WITHOUT_A_TIME),
                        1,
                        false,
                        Set.of(),
                        true)));
    assertThat(severity(promising, FindingKind.MISSING_TIME_PROMISE)).isEmpty();
    accepted(work.sends(work.aino, promising, Optional.empty(), backIn(Duration.ofHours(2))));
  }

  @Test
  void R22_while_a_promise_is_open_the_reply_dates_the_next_update_itself() {
    timeIsRequired();
    FeedbackCase urgent = aCase("c-1", "Urgent: we are stuck in the lift");
    accepted(
        work.sends(
            work.aino,
            writes(urgent, WITHOUT_A_TIME),
            Optional.empty(),
            backIn(Duration.ofHours(2))));
    leaves();
    FeedbackCase again =
        writesAgain(work.feedbackCase(urgent.id()), "c-2", "Urgent: we are still here");

    assertThat(severity(writes(again, "Somebody is on the way."), FindingKind.MISSING_TIME_PROMISE))
        .isEmpty();
  }

  @Test
  void R15_a_late_second_answer_opens_with_thanks_and_an_apology_for_the_delay() {
    FeedbackCase again = writesAgain(answered("c-1", EXPLAINED), "c-2", "Irritated: still nothing");
    assertThat(severity(writes(again, "It comes."), FindingKind.LATE_WITHOUT_OPENER)).isEmpty();

    work.world.clock().advance(Duration.ofHours(2));

    assertThat(severity(writes(again, "It comes."), FindingKind.LATE_WITHOUT_OPENER))
        .contains(Severity.STOP);
    assertThat(
            severity(
                writes(again, "Thanks for writing again, and sorry for the delay! It comes."),
                FindingKind.LATE_WITHOUT_OPENER))
        .isEmpty();
  }

  @Test
  void R15_word_after_a_broken_promise_opens_so_and_the_one_after_it_need_not() {
    FeedbackCase urgent = aCase("c-1", "Urgent: we are stuck in the lift");
    accepted(
        work.sends(
            work.aino,
            writes(urgent, WITHOUT_A_TIME),
            Optional.empty(),
            backIn(Duration.ofMinutes(30))));
    leaves();
    work.world.clock().advance(Duration.ofHours(1));
    work.ticks();
    FeedbackCase broken = work.feedbackCase(urgent.id());
    assertThat(severity(writes(broken, "We are at it."), FindingKind.LATE_WITHOUT_OPENER))
        .contains(Severity.STOP);

    DraftView update =
        writes(broken, "Thank you for waiting, and we are sorry for the delay. We are at it.");
    accepted(work.sends(work.aino, update, Optional.empty()));
    leaves();

    assertThat(
            severity(
                writes(work.feedbackCase(urgent.id()), "We are nearly there."),
                FindingKind.LATE_WITHOUT_OPENER))
        .isEmpty();
  }

  @Test
  void R13_a_second_apology_and_second_thanks_in_a_thread_are_noticed() {
    FeedbackCase told = writesAgain(answered("c-1", EXPLAINED), "c-2", "Irritated: still nothing");
    DraftView again = writes(told, "Thank you. We are sorry. It comes at 5 o'clock.");

    assertThat(severity(again, FindingKind.REPEATS_THANKS)).contains(Severity.HINT);
    assertThat(severity(again, FindingKind.REPEATS_APOLOGY)).contains(Severity.HINT);
  }

  @Test
  void R13_when_what_we_explained_is_disputed_a_second_member_reads_what_comes_next() {
    FeedbackCase told = writesAgain(answered("c-1", EXPLAINED), "c-2", "Irritated: snow, really?");
    DraftView next = writes(told, "It comes at 5 o'clock today, and we call you before.");

    assertThat(severity(next, FindingKind.AFTER_QUARREL)).contains(Severity.WARN);
    assertThat(code(work.sends(work.aino, next, Optional.empty())))
        .isEqualTo("reply.approval-needed");

    accepted(work.asksApproval(work.aino, next));
    accepted(work.approves(work.lea, next, Optional.empty()));
    leaves();
    FeedbackCase calm = writesAgain(told, "c-3", "Irritated: and where is it?");
    assertThat(severity(writes(calm, "With you at 6 o'clock."), FindingKind.AFTER_QUARREL))
        .isEmpty();
  }

  @Test
  void R13_when_our_explanation_is_taken_well_nobody_else_has_to_read() {
    FeedbackCase told = writesAgain(answered("c-1", EXPLAINED), "c-2", "Question: which street?");

    assertThat(severity(writes(told, "Yours."), FindingKind.AFTER_QUARREL)).isEmpty();
  }

  @Test
  void R13_who_admits_a_fault_asks_a_colleague_first_unless_the_policy_frees_it() {
    FeedbackCase fresh = aCase("c-1", "Irritated: where is my parcel?");
    DraftView draft = writes(fresh, "Thank you. It was our mistake. It comes at 5 o'clock.");

    assertThat(severity(draft, FindingKind.ADMITS_FAULT)).contains(Severity.WARN);
    assertThat(code(work.sends(work.aino, draft, Optional.empty())))
        .isEqualTo("reply.approval-needed");

    changes(active -> active.with(active.choices().with(new ApologyChoice(false, false))));
    accepted(work.sends(work.aino, draft, Optional.empty()));
  }

  @Test
  void R13_a_check_that_names_its_case_is_read_in_the_light_of_it() {
    FeedbackCase told = writesAgain(answered("c-2", EXPLAINED), "c-3", "Irritated: still nothing");
    List<GuardReading> readings =
        accepted(
            work.checks()
                .handle(
                    work.aino,
                    new CheckReplies.Command(
                        List.of(
                            check(PERHAPS_DEFENSIVE, Optional.empty()),
                            check(PERHAPS_DEFENSIVE, Optional.of(told))))));

    assertThat(readings).extracting(GuardReading::stops).containsExactly(false, true);
  }

  private static CheckReplies.Check check(String words, Optional<FeedbackCase> feedbackCase) {
    return new CheckReplies.Check(
        words,
        "",
        Optional.empty(),
        Audience.PUBLIC,
        false,
        false,
        feedbackCase.map(FeedbackCase::id));
  }

  private static Optional<Severity> severity(DraftView draft, FindingKind kind) {
    return draft.reading().findings().stream()
        .filter(finding -> finding.kind() == kind)
        .map(Finding::severity)
        .findFirst();
  }

  private DraftView writes(FeedbackCase to, String words) {
    return work.writes(work.aino, work.feedbackCase(to.id()), words);
  }

  private FeedbackCase aCase(String id, String words) {
    return work.caseOf(
        work.given.item(new ExternalId(id), new ExternalId("post-" + id), "Maija", words));
  }

  private FeedbackCase answered(String id, String words) {
    FeedbackCase fresh = aCase(id, "Irritated: where is my parcel?");
    accepted(work.sends(work.aino, writes(fresh, words), Optional.empty()));
    leaves();
    return work.feedbackCase(fresh.id());
  }

  private FeedbackCase writesAgain(FeedbackCase to, String id, String words) {
    ExternalId thread =
        work.inside(() -> work.world.mentions().find(to.talk().first()).orElseThrow())
            .item()
            .thread();
    work.takesIn(
        new InboundItem.Published(work.given.item(new ExternalId(id), thread, "Maija", words)));
    return work.feedbackCase(to.id());
  }

  private void leaves() {
    work.world.clock().advance(Duration.ofMinutes(1));
    work.delivers();
  }

  private SaidBeside backIn(Duration time) {
    return new SaidBeside(
        Optional.of(
            new Promising.Word(
                "Where we are", new ByWhen.Moment(work.world.clock().instant().plus(time)))),
        false);
  }

  private void timeIsRequired() {
    FindingRule stops =
        new FindingRule(
            FindingKind.MISSING_TIME_PROMISE,
            Severity.STOP,
            Overriding.BY_WRITER,
            new Confidence(0.5));
    changes(active -> active.with(active.guard().with(stops)));
  }

  private void changes(UnaryOperator<ResponsePolicy> change) {
    work.inside(() -> {
      ResponsePolicy active = work.world.policies().active();
      work.world
          .policies()
          .add(
              change.apply(active).withVersion(active.version() + 1),
              work.vastine.by(),
              work.world.clock().instant());
      work.world.policies().activate(active.version() + 1);
      return Decision.Nothing.NOTHING;
    });
  }
}
