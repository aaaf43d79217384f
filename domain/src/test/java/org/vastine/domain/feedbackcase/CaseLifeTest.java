package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.CASE;
import static org.vastine.domain.feedbackcase.CaseFixture.DELIVERY;
import static org.vastine.domain.feedbackcase.CaseFixture.DRAFT;
import static org.vastine.domain.feedbackcase.CaseFixture.LEAVING;
import static org.vastine.domain.feedbackcase.CaseFixture.MEMBER;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aCaseOf;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;
import static org.vastine.domain.feedbackcase.CaseFixture.triageAt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

final class CaseLifeTest {

  private static final Duration LEASE = Duration.ofMinutes(15);

  @Test
  void R42_a_case_is_the_fold_of_its_events() {
    Mention mention = aMention(1, NOON);
    CaseEvent opened = CaseIntake.open(mention, NOON);
    CaseEvent claimed = new CaseEvent.Claimed(NOON, by(AINO), AINO, NOON.plus(LEASE));

    FeedbackCase atOnce = FeedbackCase.fold(CASE, List.of(opened, claimed));
    FeedbackCase stepwise = FeedbackCase.fold(CASE, List.of(opened)).apply(claimed);

    assertThat(atOnce).isEqualTo(stepwise);
    assertThat(atOnce.version()).isEqualTo(2);
  }

  @Test
  void a_timeline_that_does_not_begin_with_the_opening_is_a_bug() {
    CaseEvent note = new CaseEvent.NoteAdded(NOON, by(AINO), WORDS);

    assertThatThrownBy(() -> FeedbackCase.fold(CASE, List.of(note)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void R7_an_irritated_case_is_due_an_hour_after_its_publication() {
    FeedbackCase feedbackCase = anIrritatedCase();

    assertThat(feedbackCase.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(feedbackCase.duty().answerDue()).contains(NOON.plus(Duration.ofHours(1)));
    assertThat(feedbackCase.duty().answerOwed()).isTrue();
  }

  @Test
  void R10_a_question_waits_for_the_community_first() {
    FeedbackCase feedbackCase = aCaseOf(Style.QUESTION);

    assertThat(feedbackCase.status()).isEqualTo(CaseStatus.COMMUNITY);
    assertThat(feedbackCase.duty().communityUntil()).isPresent();
  }

  @Test
  void R10_the_window_ends_with_its_time() {
    FeedbackCase waiting = aCaseOf(Style.QUESTION);
    Instant end = waiting.duty().communityUntil().orElseThrow();

    assertThat(CaseClock.tick(waiting, end.minusSeconds(1))).isEmpty();
    FeedbackCase after = waiting.applyAll(CaseClock.tick(waiting, end));

    assertThat(after.status()).isEqualTo(CaseStatus.OPEN);
  }

  @Test
  void R10_a_second_complaint_in_the_thread_ends_the_window() {
    FeedbackCase waiting = aCaseOf(Style.QUESTION);

    FeedbackCase after =
        waiting.applyAll(CaseIntake.communityDisturbed(waiting, 1, PolicyFixture.aPolicy(), NOON));

    assertThat(after.status()).isEqualTo(CaseStatus.OPEN);
  }

  @Test
  void R6_a_correction_wins_and_changes_the_plan() {
    FeedbackCase feedbackCase = anIrritatedCase();

    FeedbackCase corrected =
        feedbackCase.applyAll(
            accepted(
                triageAt(NOON)
                    .corrected(
                        feedbackCase,
                        Style.URGENT,
                        Sentiment.NEGATIVE,
                        Subject.SAFETY_HEALTH,
                        LanguageTag.of("fi"),
                        by(AINO))));

    assertThat(corrected.judgement().style()).isEqualTo(Style.URGENT);
    assertThat(corrected.judgement().corrected()).isTrue();
    assertThat(corrected.duty().answerDue()).contains(NOON.plus(Duration.ofMinutes(15)));
  }

  @Test
  void R6_an_unsure_judgement_does_not_undo_a_correction() {
    FeedbackCase feedbackCase = anIrritatedCase();
    FeedbackCase corrected =
        feedbackCase.apply(
            new CaseEvent.TriageCorrected(
                NOON,
                by(AINO),
                Style.CONSTRUCTIVE,
                Sentiment.NEGATIVE,
                Subject.QUALITY,
                LanguageTag.of("fi")));

    List<CaseEvent> events =
        triageAt(NOON).judged(corrected, aMention(2, NOON).id(), assessed(Style.HOSTILE, 0.3));

    assertThat(corrected.applyAll(events).judgement().style()).isEqualTo(Style.CONSTRUCTIVE);
  }

  @Test
  void R12_two_members_never_hold_the_same_case() {
    FeedbackCase held = heldBy(AINO, anIrritatedCase());

    assertThat(refusedCode(CaseClaims.claim(held, BO, LEASE, NOON)))
        .isEqualTo("case.held-by-another");
    assertThat(accepted(CaseClaims.claim(held, AINO, LEASE, NOON))).hasSize(1);
  }

  @Test
  void R12_a_lease_that_is_over_holds_nothing() {
    FeedbackCase held = heldBy(AINO, anIrritatedCase());

    assertThat(accepted(CaseClaims.claim(held, BO, LEASE, NOON.plus(LEASE)))).hasSize(1);
  }

  @Test
  void R12_nobody_sends_on_a_case_that_somebody_else_holds() {
    FeedbackCase held = heldBy(AINO, anIrritatedCase());

    Decision<List<CaseEvent>> decision =
        CaseReplies.queue(
            held,
            BO,
            DRAFT,
            DELIVERY,
            Audience.PUBLIC,
            false,
            ReplyMoves.UNKNOWN,
            1,
            NOON,
            by(BO),
            NOON);

    assertThat(refusedCode(decision)).isEqualTo("case.held-by-another");
  }

  @Test
  void a_reply_is_held_until_what_the_customer_wrote_meanwhile_is_read() {
    FeedbackCase held = heldBy(AINO, anIrritatedCase());
    FeedbackCase wroteAgain = held.applyAll(CaseIntake.join(held, aMention(2, NOON), NOON));

    Decision<List<CaseEvent>> unread =
        CaseReplies.queue(
            wroteAgain,
            AINO,
            DRAFT,
            DELIVERY,
            Audience.PUBLIC,
            false,
            ReplyMoves.UNKNOWN,
            1,
            NOON,
            by(AINO),
            NOON);
    Decision<List<CaseEvent>> read =
        CaseReplies.queue(
            wroteAgain,
            AINO,
            DRAFT,
            DELIVERY,
            Audience.PUBLIC,
            false,
            ReplyMoves.UNKNOWN,
            2,
            NOON,
            by(AINO),
            NOON);

    assertThat(refusedCode(unread)).isEqualTo("reply.customer-wrote-again");
    assertThat(accepted(read)).hasSize(1);
  }

  @Test
  void an_answer_gives_the_customer_the_word() {
    FeedbackCase after = answered(heldBy(AINO, anIrritatedCase()));

    assertThat(after.status()).isEqualTo(CaseStatus.AWAITING_CUSTOMER);
    assertThat(after.duty().answerDue()).isEmpty();
    assertThat(after.talk().firstReplyAt()).contains(NOON.plusSeconds(11));
  }

  @Test
  void R7_a_customer_who_writes_again_starts_a_new_clock() {
    FeedbackCase after = answered(heldBy(AINO, anIrritatedCase()));
    Mention again = aMention(2, NOON.plusSeconds(3600));
    Instant now = NOON.plusSeconds(3660);

    FeedbackCase reopened = after.applyAll(CaseIntake.join(after, again, now));
    FeedbackCase planned =
        reopened.applyAll(
            triageAt(now).judged(reopened, again.id(), assessed(Style.IRRITATED, 0.9)));

    assertThat(planned.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(planned.duty().answerDue()).contains(NOON.plusSeconds(7200));
  }

  @Test
  void an_answer_to_earlier_words_leaves_the_later_ones_owed() {
    FeedbackCase held = heldBy(AINO, anIrritatedCase());
    FeedbackCase wroteAgain = held.applyAll(CaseIntake.join(held, aMention(2, NOON), NOON));

    FeedbackCase after =
        wroteAgain.applyAll(
            CaseReplies.published(
                wroteAgain,
                DELIVERY,
                Audience.PUBLIC,
                held.talk().latest(),
                PolicyFixture.aPolicy(),
                NOON));

    assertThat(after.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(after.duty().answerOwed()).isTrue();
  }

  @Test
  void R28_a_case_that_nobody_answered_is_a_breach_and_no_ending() {
    FeedbackCase feedbackCase = anIrritatedCase();
    Instant late = NOON.plusSeconds(3601);

    FeedbackCase breached = feedbackCase.applyAll(CaseClock.tick(feedbackCase, late));

    assertThat(breached.duty().breached()).isTrue();
    assertThat(breached.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(CaseClock.tick(breached, late.plusSeconds(60))).isEmpty();
    assertThat(
            refusedCode(
                CaseEnding.close(
                    breached,
                    AINO,
                    CaseOutcome.LAPSED,
                    Optional.empty(),
                    Optional.empty(),
                    by(AINO),
                    late)))
        .isEqualTo("case.answer-owed");
  }

  @Test
  void R9_not_answering_is_a_decision_with_a_reason() {
    FeedbackCase feedbackCase = anIrritatedCase();

    Decision<List<CaseEvent>> withoutWords =
        CaseEnding.decline(
            feedbackCase, AINO, MEMBER, SilenceReason.OTHER, Optional.empty(), by(AINO), NOON);
    FeedbackCase declined =
        feedbackCase.applyAll(
            accepted(
                CaseEnding.decline(
                    feedbackCase,
                    AINO,
                    MEMBER,
                    SilenceReason.SPAM,
                    Optional.empty(),
                    by(AINO),
                    NOON)));

    assertThat(refusedCode(withoutWords)).isEqualTo("case.reason-needed");
    assertThat(declined.outcome()).contains(CaseOutcome.NOT_ANSWERED);
    assertThat(declined.duty().answerOwed()).isFalse();
  }

  @Test
  void R27_after_we_left_on_purpose_replies_are_locked_until_a_lead_reopens() {
    FeedbackCase feedbackCase = answered(heldBy(AINO, aCaseOf(Style.HOSTILE)));
    FeedbackCase left =
        feedbackCase.applyAll(
            accepted(
                CaseEnding.disengage(
                    feedbackCase, DisengageReason.TROLLING, WORDS, LEAVING, by(AINO), NOON)));
    FeedbackCase wroteAgain = left.applyAll(CaseIntake.join(left, aMention(2, NOON), NOON));

    assertThat(wroteAgain.status()).isEqualTo(CaseStatus.DISENGAGED);
    assertThat(CaseReplies.mayWrite(wroteAgain, AINO, NOON)).isPresent();
    assertThat(refusedCode(CaseEnding.reopen(wroteAgain, false, by(AINO), NOON)))
        .isEqualTo("case.lead-reopens");
    assertThat(accepted(CaseEnding.reopen(wroteAgain, true, by(AINO), NOON))).hasSize(1);
  }

  @Test
  void nothing_ends_while_a_reply_is_on_its_way() {
    FeedbackCase sending =
        heldBy(AINO, anIrritatedCase())
            .apply(
                new CaseEvent.ReplyQueued(
                    NOON, by(AINO), DRAFT, DELIVERY, Audience.PUBLIC, NOON.plusSeconds(10), false));

    assertThat(
            refusedCode(
                CaseEnding.close(
                    sending,
                    AINO,
                    CaseOutcome.CONTENT,
                    Optional.empty(),
                    Optional.empty(),
                    by(AINO),
                    NOON)))
        .isEqualTo("reply.another-on-its-way");
    assertThat(
            refusedCode(
                CaseReplies.queue(
                    sending,
                    AINO,
                    DRAFT,
                    DELIVERY,
                    Audience.PUBLIC,
                    false,
                    ReplyMoves.UNKNOWN,
                    1,
                    NOON,
                    by(AINO),
                    NOON)))
        .isEqualTo("reply.another-on-its-way");
  }
}
