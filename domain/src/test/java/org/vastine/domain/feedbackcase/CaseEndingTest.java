package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.DELIVERY;
import static org.vastine.domain.feedbackcase.CaseFixture.DRAFT;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aCaseOf;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.triage.Style;

/** How a case ends, and what keeps it from ending (R9, R27, R28). */
final class CaseEndingTest {

  private static final CaseSilence.Decider LEAD = new CaseSilence.Decider(true, false);

  private final FeedbackCase hostile = heldBy(AINO, aCaseOf(Style.HOSTILE));

  private static <T> Decision<T> refused(Refusal.Kind kind, String code) {
    return Decision.refused(kind, code);
  }

  private static Decision<List<CaseEvent>> disengage(
      FeedbackCase feedbackCase, boolean named, boolean signedOff) {
    return CaseEnding.disengage(
        feedbackCase,
        DisengageReason.TROLLING,
        WORDS,
        new CaseEnding.Leaving(named, signedOff, true),
        by(AINO),
        NOON);
  }

  private static Decision<List<CaseEvent>> close(FeedbackCase feedbackCase, CaseOutcome outcome) {
    return CaseEnding.close(
        feedbackCase, AINO, outcome, Optional.empty(), Optional.empty(), by(AINO), NOON);
  }

  private static FeedbackCase sending(FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new CaseEvent.ReplyQueued(NOON, by(AINO), DRAFT, DELIVERY, Audience.PUBLIC, NOON, false));
  }

  @ParameterizedTest
  @CsvSource({"NOT_ANSWERED,case.decline-instead", "DISENGAGED,case.disengage-instead"})
  void R9_what_has_a_way_of_its_own_is_no_outcome_to_close_with(CaseOutcome outcome, String code) {
    assertThat(close(answered(hostile), outcome)).isEqualTo(refused(Refusal.Kind.INVALID, code));
    assertThat(close(answered(hostile), CaseOutcome.LAPSED)).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void R9_an_ending_lets_go_of_the_case() {
    assertThat(accepted(close(answered(hostile), CaseOutcome.LAPSED)))
        .containsExactly(
            new CaseEvent.Released(NOON, by(AINO), AINO, ReleaseReason.ENDED),
            new CaseEvent.Closed(NOON, by(AINO), CaseOutcome.LAPSED, Optional.empty()));
    assertThat(accepted(close(answered(aCaseOf(Style.HOSTILE)), CaseOutcome.LAPSED)))
        .as("nobody held it")
        .hasSize(1);
  }

  @Test
  void R9_what_was_answered_is_not_declined() {
    assertThat(
            CaseEnding.decline(
                answered(heldBy(AINO, aCaseOf(Style.IRRITATED))),
                AINO,
                LEAD,
                SilenceReason.SPAM,
                Optional.empty(),
                by(AINO),
                NOON))
        .isEqualTo(refused(Refusal.Kind.CONFLICT, "case.already-answered"));
  }

  @Test
  void R9_another_reason_than_those_listed_is_told_in_words() {
    assertThat(
            CaseEnding.decline(
                hostile, AINO, LEAD, SilenceReason.OTHER, Optional.of(WORDS), by(AINO), NOON))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void R27_a_customer_known_by_name_is_left_only_when_a_lead_signs_it_off() {
    assertThat(disengage(hostile, true, false))
        .isEqualTo(refused(Refusal.Kind.HELD_BACK, "case.named-customer"));
    assertThat(disengage(hostile, true, true)).isInstanceOf(Decision.Accepted.class);
    assertThat(disengage(hostile, false, false)).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void R27_nobody_leaves_twice_nor_while_a_reply_is_on_its_way() {
    FeedbackCase left = hostile.applyAll(accepted(disengage(hostile, false, false)));

    assertThat(disengage(left, false, false))
        .isEqualTo(refused(Refusal.Kind.CONFLICT, "case.ended"));
    assertThat(disengage(sending(hostile), false, false))
        .isEqualTo(refused(Refusal.Kind.CONFLICT, "reply.another-on-its-way"));
  }

  @Test
  void R28_what_has_not_ended_is_not_taken_up_again() {
    assertThat(CaseEnding.reopen(hostile, true, by(AINO), NOON))
        .isEqualTo(refused(Refusal.Kind.CONFLICT, "case.not-ended"));
    FeedbackCase closed = hostile.applyAll(accepted(close(answered(hostile), CaseOutcome.LAPSED)));
    assertThat(accepted(CaseEnding.reopen(closed, false, by(AINO), NOON)))
        .containsExactly(new CaseEvent.Reopened(NOON, by(AINO), ReopenReason.BY_MEMBER));
  }

  @Test
  void nobody_writes_on_a_closed_case() {
    FeedbackCase closed = hostile.applyAll(accepted(close(answered(hostile), CaseOutcome.LAPSED)));

    assertThat(CaseReplies.mayWrite(closed, AINO, NOON))
        .contains(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"));
    assertThat(CaseReplies.mayWrite(hostile, AINO, NOON)).isEmpty();
  }

  @Test
  void R14_one_draft_at_a_time_waits_for_approval() {
    FeedbackCase open = anIrritatedCase();
    FeedbackCase waits = open.applyAll(accepted(CaseReplies.askApproval(open, AINO, DRAFT, NOON)));

    assertThat(waits.talk().awaitingApproval()).contains(DRAFT);
    assertThat(CaseReplies.askApproval(waits, BO, DRAFT, NOON))
        .isEqualTo(refused(Refusal.Kind.CONFLICT, "draft.another-awaits-approval"));
    assertThat(
            waits
                .apply(new CaseEvent.DraftReturned(NOON, by(BO), DRAFT, WORDS))
                .talk()
                .awaitingApproval())
        .isEmpty();
  }

  @Test
  void R14_approval_is_not_asked_for_while_a_reply_is_on_its_way_or_another_holds_the_case() {
    FeedbackCase open = anIrritatedCase();

    assertThat(CaseReplies.askApproval(sending(open), AINO, DRAFT, NOON))
        .isEqualTo(
            Decision.refused(
                Refusal.of(Refusal.Kind.CONFLICT, "reply.another-on-its-way")
                    .with("delivery", DELIVERY)));
    assertThat(CaseReplies.askApproval(heldBy(BO, open), AINO, DRAFT, NOON))
        .isInstanceOf(Decision.Refused.class);
  }

  @Test
  void R9_what_may_be_left_unanswered_is_no_answer_owed() {
    FeedbackCase answered = answered(anIrritatedCase());

    assertThat(anIrritatedCase().duty().answerOwed()).isTrue();
    assertThat(answered.duty().answerOwed()).as("answered").isFalse();
    assertThat(hostile.duty().answerDue()).isPresent();
    assertThat(hostile.duty().answerOwed()).as("may be answered").isFalse();
  }
}
