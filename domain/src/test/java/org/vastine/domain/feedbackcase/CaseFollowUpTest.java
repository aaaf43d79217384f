package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.DELIVERY;
import static org.vastine.domain.feedbackcase.CaseFixture.DRAFT;
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
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;
import static org.vastine.domain.feedbackcase.CaseFixture.triageAt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

final class CaseFollowUpTest {

  private static final DeliveryId QUESTION = new DeliveryId(id(33));
  private static final Instant ASKED = NOON.plusSeconds(600);

  private static CaseFollowUp at(Instant now) {
    return new CaseFollowUp(PolicyFixture.aPolicy(), now);
  }

  private static FeedbackCase solved(FeedbackCase feedbackCase, boolean outOfSight) {
    return feedbackCase.applyAll(
        accepted(at(NOON).solve(feedbackCase, AINO, WORDS, outOfSight, by(AINO))));
  }

  private static FeedbackCase solvedAndOwing() {
    return solved(answered(heldBy(AINO, anIrritatedCase())), false);
  }

  private static FeedbackCase asked() {
    FeedbackCase owing = solvedAndOwing();
    FeedbackCase queued =
        owing
            .apply(
                new CaseEvent.ReplyQueued(
                    ASKED, by(AINO), DRAFT, QUESTION, Audience.PUBLIC, ASKED, false))
            .applyAll(
                accepted(
                    at(ASKED)
                        .ask(owing, QUESTION, Audience.PUBLIC, "Onko kaikki hyvin?", by(AINO))));
    return queued.applyAll(
        CaseReplies.published(
            queued,
            QUESTION,
            Audience.PUBLIC,
            queued.talk().latest(),
            PolicyFixture.aPolicy(),
            ASKED));
  }

  private static Decision<List<CaseEvent>> close(FeedbackCase feedbackCase, CaseOutcome outcome) {
    return CaseEnding.close(
        feedbackCase, AINO, outcome, Optional.empty(), Optional.empty(), by(AINO), NOON);
  }

  @Test
  void R25_a_solution_opens_the_way_back_to_the_thread() {
    FeedbackCase owing = solvedAndOwing();

    assertThat(owing.followUp().isOwed()).isTrue();
    assertThat(owing.status()).isEqualTo(CaseStatus.COMING_BACK);
    assertThat(owing.nextDue()).isEqualTo(owing.followUp().due());
    assertThat(refusedCode(close(owing, CaseOutcome.CONTENT))).isEqualTo("case.return-first");
  }

  @Test
  void R25_what_the_playbook_does_not_ask_for_and_the_thread_saw_needs_no_way_back() {
    FeedbackCase seen = solved(answered(heldBy(AINO, aCaseOf(Style.NEUTRAL))), false);
    FeedbackCase called = solved(answered(heldBy(AINO, aCaseOf(Style.NEUTRAL))), true);

    assertThat(seen.followUp().isOwed()).isFalse();
    assertThat(refusedCode(close(seen, CaseOutcome.CONTENT))).isEqualTo("accepted");
    assertThat(called.followUp().isOwed()).isTrue();
  }

  @Test
  void R25_what_went_on_in_private_is_solved_before_it_is_closed_as_solved() {
    FeedbackCase held = heldBy(AINO, aCaseOf(Style.NEUTRAL));
    FeedbackCase inPrivate =
        held.apply(
                new CaseEvent.ReplyQueued(
                    NOON, by(AINO), DRAFT, DELIVERY, Audience.PRIVATE, NOON, false))
            .applyAll(
                CaseReplies.published(
                    held,
                    DELIVERY,
                    Audience.PRIVATE,
                    held.talk().latest(),
                    PolicyFixture.aPolicy(),
                    NOON));

    assertThat(refusedCode(close(inPrivate, CaseOutcome.CONTENT))).isEqualTo("case.solve-first");
    assertThat(refusedCode(close(inPrivate, CaseOutcome.LAPSED)))
        .isEqualTo("case.return-or-reason");
    assertThat(solved(inPrivate, false).followUp().isOwed()).isTrue();
  }

  @Test
  void R25_the_question_is_asked_in_public_and_is_a_question() {
    FeedbackCase owing = solvedAndOwing();

    assertThat(refusedCode(at(NOON).ask(owing, QUESTION, Audience.PRIVATE, "Hyvin?", by(AINO))))
        .isEqualTo("follow-up.in-public");
    assertThat(refusedCode(at(NOON).ask(owing, QUESTION, Audience.PUBLIC, "Hyvin.", by(AINO))))
        .isEqualTo("follow-up.asks-nothing");
    assertThat(
            refusedCode(at(NOON).ask(anIrritatedCase(), QUESTION, Audience.PUBLIC, "?", by(AINO))))
        .isEqualTo("follow-up.not-due");
  }

  @Test
  void R25_once_the_thread_is_asked_the_case_can_end() {
    FeedbackCase asked = asked();

    assertThat(asked.followUp().askedAt()).contains(ASKED);
    assertThat(asked.status()).isEqualTo(CaseStatus.AWAITING_CUSTOMER);
    assertThat(refusedCode(close(asked, CaseOutcome.SILENT))).isEqualTo("accepted");
  }

  @Test
  void R25_or_once_a_reason_says_why_not() {
    FeedbackCase owing = solvedAndOwing();

    FeedbackCase waived = owing.applyAll(accepted(at(NOON).waive(owing, AINO, WORDS, by(AINO))));

    assertThat(waived.followUp().isOwed()).isFalse();
    assertThat(refusedCode(close(waived, CaseOutcome.CONTENT))).isEqualTo("accepted");
    assertThat(refusedCode(at(NOON).waive(waived, AINO, WORDS, by(AINO))))
        .isEqualTo("follow-up.not-due");
  }

  @Test
  void R25_a_question_that_was_called_back_was_not_asked() {
    FeedbackCase owing = solvedAndOwing();
    FeedbackCase queued =
        owing
            .apply(
                new CaseEvent.ReplyQueued(
                    NOON, by(AINO), DRAFT, QUESTION, Audience.PUBLIC, NOON, false))
            .apply(new FollowUpEvent.FollowUpQueued(NOON, by(AINO), QUESTION));

    FeedbackCase undone = queued.apply(new CaseEvent.ReplyUndone(NOON, by(AINO), QUESTION));

    assertThat(undone.followUp().sending()).isEmpty();
    assertThat(undone.followUp().isOwed()).isTrue();
  }

  @Test
  void R25_a_way_back_that_was_not_gone_in_time_is_recorded_once() {
    FeedbackCase owing = solvedAndOwing();
    Instant late = owing.followUp().due().orElseThrow().plusSeconds(1);

    FeedbackCase missed = owing.applyAll(CaseClock.tick(owing, late));

    assertThat(missed.followUp().missed()).isTrue();
    assertThat(CaseClock.tick(missed, late.plusSeconds(1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PRAISE, POSITIVE, TURNED_POSITIVE",
    "NEUTRAL, NEUTRAL, CONTENT",
    "IRRITATED, NEGATIVE, STILL_UNHAPPY",
  })
  void R25_the_answer_in_the_thread_proposes_the_outcome(
      Style style, Sentiment sentiment, CaseOutcome outcome) {
    FeedbackCase asked = asked();

    FeedbackCase after = saying(asked, 2, ASKED.plusSeconds(60), style, sentiment);

    assertThat(after.followUp().proposed()).contains(outcome);
    assertThat(after.status()).isEqualTo(CaseStatus.OPEN);
  }

  /** The customer writes again, and is read so. */
  private static FeedbackCase saying(
      FeedbackCase feedbackCase, int number, Instant at, Style style, Sentiment sentiment) {
    Mention said = aMention(number, at);
    FeedbackCase joined = feedbackCase.applyAll(CaseIntake.join(feedbackCase, said, at));
    Assessment assessment = assessed(style, 0.9);
    Assessment read =
        new Assessment(
            assessment.language(),
            assessment.style(),
            assessment.runnerUp(),
            Guess.of(sentiment, 0.9),
            assessment.subject(),
            List.of(),
            "test");
    return joined.applyAll(triageAt(at).judged(joined, said.id(), read));
  }

  private static FeedbackCase solvedAndAsked(FeedbackCase feedbackCase) {
    return solved(feedbackCase, true)
        .apply(new FollowUpEvent.FollowUpSent(ASKED, by(AINO), QUESTION, ASKED.plusSeconds(900)));
  }

  @Test
  void R25_what_began_as_a_complaint_turned_though_it_was_friendly_by_the_time_it_was_solved() {
    FeedbackCase friendly =
        saying(
            answered(heldBy(AINO, anIrritatedCase())),
            2,
            NOON.plusSeconds(30),
            Style.NEUTRAL,
            Sentiment.NEUTRAL);
    assertThat(friendly.judgement().sentiment()).isEqualTo(Sentiment.NEUTRAL);
    FeedbackCase asked = solvedAndAsked(friendly);

    FeedbackCase answered =
        saying(asked, 3, ASKED.plusSeconds(60), Style.PRAISE, Sentiment.POSITIVE);

    assertThat(answered.followUp().proposed()).contains(CaseOutcome.TURNED_POSITIVE);
  }

  @Test
  void R25_who_never_complained_is_content() {
    FeedbackCase asked =
        solvedAndAsked(
            saying(
                answered(heldBy(AINO, aCaseOf(Style.QUESTION))),
                2,
                NOON.plusSeconds(30),
                Style.NEUTRAL,
                Sentiment.NEUTRAL));

    FeedbackCase answered =
        saying(asked, 3, ASKED.plusSeconds(60), Style.PRAISE, Sentiment.POSITIVE);

    assertThat(answered.followUp().proposed()).contains(CaseOutcome.CONTENT);
  }

  @Test
  void R25_a_complaint_that_a_member_found_to_be_none_is_none_later_either() {
    FeedbackCase misread = answered(heldBy(AINO, anIrritatedCase()));
    FeedbackCase corrected =
        misread.applyAll(
            accepted(
                triageAt(NOON)
                    .corrected(
                        misread,
                        Style.NEUTRAL,
                        Sentiment.NEUTRAL,
                        Subject.OTHER,
                        LanguageTag.of("fi"),
                        by(AINO))));
    FeedbackCase asked =
        solvedAndAsked(
            saying(corrected, 2, NOON.plusSeconds(30), Style.PRAISE, Sentiment.POSITIVE));

    FeedbackCase answered =
        saying(asked, 3, ASKED.plusSeconds(60), Style.PRAISE, Sentiment.POSITIVE);

    assertThat(answered.followUp().proposed()).contains(CaseOutcome.CONTENT);
  }

  @Test
  void R25_a_solution_that_was_none_leaves_the_complaint_known() {
    FeedbackCase friendly =
        saying(
            answered(heldBy(AINO, anIrritatedCase())),
            2,
            NOON.plusSeconds(30),
            Style.NEUTRAL,
            Sentiment.NEUTRAL);
    FeedbackCase solved = solved(friendly, true);

    FeedbackCase again =
        solved.applyAll(accepted(at(ASKED).takeBack(solved, AINO, WORDS, by(AINO))));

    assertThat(solved(again, true).followUp().complained()).isTrue();
  }

  @Test
  void R25_a_member_who_corrects_the_reading_corrects_the_proposal() {
    FeedbackCase asked = asked();
    Instant now = ASKED.plusSeconds(60);
    Mention answer = aMention(2, now);
    FeedbackCase joined = asked.applyAll(CaseIntake.join(asked, answer, now));
    FeedbackCase unhappy =
        joined.applyAll(triageAt(now).judged(joined, answer.id(), assessed(Style.IRRITATED, 0.9)));

    FeedbackCase corrected =
        unhappy.applyAll(
            accepted(
                triageAt(now)
                    .corrected(
                        unhappy,
                        Style.PRAISE,
                        Sentiment.POSITIVE,
                        Subject.OTHER,
                        LanguageTag.of("fi"),
                        by(AINO))));

    assertThat(corrected.followUp().proposed()).contains(CaseOutcome.TURNED_POSITIVE);
  }

  @Test
  void R25_no_answer_in_a_long_time_is_silence() {
    FeedbackCase asked = asked();
    Instant end = asked.followUp().silentAt().orElseThrow();

    assertThat(CaseClock.tick(asked, end)).noneMatch(FollowUpEvent.class::isInstance);
    FeedbackCase silent = asked.applyAll(CaseClock.tick(asked, end.plusSeconds(1)));

    assertThat(silent.followUp().proposed()).contains(CaseOutcome.SILENT);
    assertThat(CaseClock.tick(silent, end.plusSeconds(2))).isEmpty();
  }

  @Test
  void R25_who_is_still_unhappy_has_no_solution() {
    FeedbackCase asked = asked();

    FeedbackCase again = asked.applyAll(accepted(at(ASKED).takeBack(asked, AINO, WORDS, by(AINO))));

    assertThat(again.followUp().isSolved()).isFalse();
    assertThat(refusedCode(at(ASKED).takeBack(again, AINO, WORDS, by(AINO))))
        .isEqualTo("case.not-solved");
    assertThat(refusedCode(at(ASKED).solve(asked, AINO, WORDS, false, by(AINO))))
        .isEqualTo("case.already-solved");
  }

  @Test
  void R25_nothing_is_solved_taken_back_or_waived_while_a_reply_is_on_its_way() {
    CaseFollowUp rules = at(NOON);
    FeedbackCase sending =
        anIrritatedCase()
            .apply(
                new CaseEvent.ReplyQueued(
                    NOON, by(AINO), DRAFT, DELIVERY, Audience.PUBLIC, NOON, false));
    Decision<List<CaseEvent>> onItsWay =
        Decision.refused(
            Refusal.of(Refusal.Kind.CONFLICT, "reply.another-on-its-way")
                .with("delivery", DELIVERY));

    assertThat(rules.solve(sending, AINO, WORDS, false, by(AINO))).isEqualTo(onItsWay);
    assertThat(rules.takeBack(sending, AINO, WORDS, by(AINO))).isEqualTo(onItsWay);
    assertThat(rules.waive(sending, AINO, WORDS, by(AINO))).isEqualTo(onItsWay);
  }

  private static FeedbackCase met(ContactOutcome outcome) {
    FeedbackCase offered = answered(heldBy(AINO, aCaseOf(Style.NEUTRAL)));
    ContactId call = new ContactId(id(90));
    return offered
        .apply(new HandOffEvent.OfferSent(NOON, by(AINO), DELIVERY, OfferPurpose.OFFER))
        .apply(
            new HandOffEvent.ContactPlanned(
                NOON, by(AINO), call, ContactKind.CALL, AINO, NOON, Optional.empty()))
        .apply(new HandOffEvent.ContactDone(NOON, by(AINO), call, outcome, WORDS));
  }

  @ParameterizedTest
  @EnumSource(
      value = ContactOutcome.class,
      names = {"REACHED", "AGREED"})
  void R25_what_was_settled_by_a_call_is_solved_and_told_in_the_thread(ContactOutcome outcome) {
    FeedbackCase called = met(outcome);

    assertThat(refusedCode(close(called, CaseOutcome.CONTENT))).isEqualTo("case.solve-first");
    assertThat(solved(called, false).followUp().isOwed()).isTrue();
    assertThat(refusedCode(close(met(ContactOutcome.NOT_REACHED), CaseOutcome.CONTENT)))
        .isEqualTo("accepted");
  }

  @Test
  void R25_a_talk_that_they_agreed_to_is_told_in_the_thread_as_well() {
    FeedbackCase agreed =
        answered(heldBy(AINO, aCaseOf(Style.NEUTRAL)))
            .apply(new HandOffEvent.OfferAccepted(NOON, by(AINO)));

    assertThat(refusedCode(close(agreed, CaseOutcome.TURNED_POSITIVE)))
        .isEqualTo("case.solve-first");
  }

  @Test
  void R25_or_it_is_closed_with_a_reason_that_stays() {
    FeedbackCase called = met(ContactOutcome.AGREED);

    FeedbackCase closed =
        called.applyAll(
            accepted(
                CaseEnding.close(
                    called,
                    AINO,
                    CaseOutcome.CONTENT,
                    Optional.empty(),
                    Optional.of(WORDS),
                    by(AINO),
                    NOON)));

    assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(closed.followUp().waived()).isTrue();
    FeedbackCase again =
        closed.apply(new CaseEvent.Reopened(NOON, by(AINO), ReopenReason.BY_MEMBER));
    assertThat(again.followUp().waived()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseOutcome.class,
      names = {"CONTENT", "TURNED_POSITIVE"})
  void R25_where_the_plan_goes_back_nobody_is_called_content_unseen(CaseOutcome outcome) {
    FeedbackCase irritated = answered(heldBy(AINO, anIrritatedCase()));

    assertThat(refusedCode(close(irritated, outcome))).isEqualTo("case.return-or-reason");
    FeedbackCase thanked =
        saying(irritated, 2, NOON.plusSeconds(60), Style.PRAISE, Sentiment.POSITIVE);
    assertThat(refusedCode(close(thanked, outcome))).isEqualTo("accepted");
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseOutcome.class,
      names = {"LAPSED", "STILL_UNHAPPY"})
  void R25_neither_lapses_nor_fails_unseen_what_went_on_in_private(CaseOutcome outcome) {
    assertThat(refusedCode(close(met(ContactOutcome.REACHED), outcome)))
        .isEqualTo("case.return-or-reason");
    assertThat(refusedCode(close(answered(heldBy(AINO, anIrritatedCase())), outcome)))
        .isEqualTo("accepted");
  }

  @Test
  void R25_a_reason_is_given_only_where_one_is_asked_for() {
    FeedbackCase seen = answered(heldBy(AINO, aCaseOf(Style.NEUTRAL)));

    assertThat(
            refusedCode(
                CaseEnding.close(
                    seen,
                    AINO,
                    CaseOutcome.CONTENT,
                    Optional.empty(),
                    Optional.of(WORDS),
                    by(AINO),
                    NOON)))
        .isEqualTo("follow-up.not-due");
  }
}
