package org.vastine.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.feedbackcase.JudgedCases.CASE;
import static org.vastine.domain.feedbackcase.JudgedCases.NOON;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FactRequestEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.JudgedCases;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** R3: what nobody needs to be told of any more when its time comes is not told. */
class OccasionTest {

  private static final MemberId AINO = new MemberId(id(1));
  private static final MemberId BO = new MemberId(id(2));
  private static final By BY_AINO = new By.AMember(AINO);
  private static final FeedbackCase OPEN = JudgedCases.of(Style.IRRITATED);
  private static final Instant DUE = OPEN.duty().answerDue().orElseThrow();
  private static final CaseTextId WORDS = new CaseTextId(id(40));
  private static final DeliveryId REPLY = new DeliveryId(id(30));
  private static final PromiseId PROMISE = new PromiseId(id(80));

  private static UUID id(long number) {
    return new UUID(7, number);
  }

  private static Occasion occasion(AlertKind kind, Instant due) {
    return new Occasion(
        kind,
        CASE,
        "token",
        NOON,
        Optional.of(NOON),
        Optional.of(due),
        Optional.of(BO),
        Optional.of(AINO));
  }

  private static boolean stands(AlertKind kind, FeedbackCase now) {
    return occasion(kind, DUE).stands(now);
  }

  private static FeedbackCase closed(FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new CaseEvent.Closed(NOON, BY_AINO, CaseOutcome.CONTENT, Optional.empty()));
  }

  private static FeedbackCase sending(FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new CaseEvent.ReplyQueued(
            NOON, BY_AINO, new DraftId(id(20)), REPLY, Audience.PUBLIC, NOON, false));
  }

  private static FeedbackCase answered(FeedbackCase feedbackCase) {
    return sending(feedbackCase)
        .apply(new CaseEvent.ReplyPublished(NOON, By.VASTINE, REPLY, Audience.PUBLIC, true));
  }

  private static FeedbackCase breached(FeedbackCase feedbackCase) {
    return feedbackCase.apply(new CaseEvent.DeadlineBreached(DUE, By.VASTINE, DUE));
  }

  private static FeedbackCase promised(Instant due) {
    return OPEN.apply(
        new PromiseEvent.PromiseMade(
            NOON, BY_AINO, PROMISE, AINO, WORDS, due, due.minusSeconds(9), due, Optional.empty()));
  }

  private static FeedbackCase factsCame() {
    return OPEN.apply(
        new FactRequestEvent.FactsAnswered(
            NOON, By.VASTINE, new FactRequestId(id(90)), Set.of(), Optional.empty(), DUE));
  }

  @ParameterizedTest
  @EnumSource(names = {"THREAT", "URGENT", "CONDUCT_PROPOSED", "CONDUCT_RECHECK"})
  void R3_what_cannot_wait_is_told_however_the_case_stands(AlertKind kind) {
    assertThat(stands(kind, OPEN)).isTrue();
    assertThat(stands(kind, closed(OPEN))).isTrue();
  }

  @Test
  void R3_nobody_on_duty_matters_until_the_case_has_ended() {
    assertThat(stands(AlertKind.NOBODY_ON_DUTY, OPEN)).isTrue();
    assertThat(stands(AlertKind.NOBODY_ON_DUTY, closed(OPEN))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"CUSTOMER_WROTE", "NEW_CASE", "CHANNEL_NEGLECTED"})
  void R3_words_that_were_answered_meanwhile_are_no_news(AlertKind kind) {
    assertThat(stands(kind, OPEN)).isTrue();
    assertThat(stands(kind, answered(OPEN))).isFalse();
    assertThat(stands(kind, closed(OPEN))).isFalse();
  }

  @Test
  void R3_a_warning_holds_for_its_own_deadline_and_until_that_has_passed() {
    assertThat(occasion(AlertKind.DUE_SOON, DUE).stands(OPEN)).isTrue();
    assertThat(occasion(AlertKind.DUE_SOON, DUE.plusSeconds(1)).stands(OPEN)).isFalse();
    assertThat(occasion(AlertKind.DUE_SOON, DUE).stands(breached(OPEN))).isFalse();
    assertThat(occasion(AlertKind.DUE_SOON, DUE).stands(answered(OPEN))).isFalse();
  }

  @Test
  void R28_a_late_answer_or_return_is_told_while_it_is_still_owed() {
    Instant back = NOON.plusSeconds(7_200);
    FeedbackCase owesReturn =
        answered(OPEN)
            .apply(new FollowUpEvent.Solved(NOON, BY_AINO, WORDS, Optional.of(back), true));

    assertThat(occasion(AlertKind.BREACHED, DUE).stands(breached(OPEN))).isTrue();
    assertThat(occasion(AlertKind.BREACHED, DUE).stands(answered(breached(OPEN)))).isFalse();
    assertThat(occasion(AlertKind.BREACHED, back).stands(owesReturn)).isTrue();
    assertThat(
            occasion(AlertKind.BREACHED, back)
                .stands(owesReturn.apply(new FollowUpEvent.FollowUpWaived(NOON, BY_AINO, WORDS))))
        .isFalse();
  }

  @Test
  void R21_a_promise_is_called_to_mind_while_it_is_open_and_due_then() {
    assertThat(occasion(AlertKind.PROMISE_WARNED, DUE).stands(promised(DUE))).isTrue();
    assertThat(occasion(AlertKind.PROMISE_WARNED, DUE).stands(promised(DUE.plusSeconds(1))))
        .isFalse();
    assertThat(occasion(AlertKind.PROMISE_WARNED, DUE).stands(kept(promised(DUE)))).isFalse();
  }

  @Test
  void R21_a_broken_promise_is_told_while_the_word_is_out_on_an_open_case() {
    assertThat(stands(AlertKind.PROMISE_BROKEN, promised(DUE))).isTrue();
    assertThat(stands(AlertKind.PROMISE_BROKEN, kept(promised(DUE)))).isFalse();
    assertThat(stands(AlertKind.PROMISE_BROKEN, closed(promised(DUE)))).isFalse();
  }

  private static FeedbackCase kept(FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new PromiseEvent.PromiseKept(NOON, BY_AINO, PROMISE, Optional.empty()));
  }

  @Test
  void R19_a_reply_needs_a_person_until_it_is_out_or_given_up() {
    assertThat(stands(AlertKind.REPLY_NEEDS_PERSON, sending(OPEN))).isTrue();
    assertThat(stands(AlertKind.REPLY_NEEDS_PERSON, answered(OPEN))).isFalse();
  }

  @Test
  void R12_an_assignment_is_told_to_who_still_has_the_case() {
    FeedbackCase given = OPEN.apply(new CaseEvent.Assigned(NOON, BY_AINO, BO));

    assertThat(stands(AlertKind.ASSIGNED, given)).isTrue();
    assertThat(stands(AlertKind.ASSIGNED, OPEN)).isFalse();
    assertThat(stands(AlertKind.ASSIGNED, given.apply(new CaseEvent.Assigned(NOON, BY_AINO, AINO))))
        .isFalse();
  }

  @Test
  void R14_an_approval_is_asked_for_until_somebody_decided() {
    DraftId draft = new DraftId(id(20));
    FeedbackCase waits = OPEN.apply(new CaseEvent.ApprovalAsked(NOON, BY_AINO, draft));

    assertThat(stands(AlertKind.APPROVAL_ASKED, waits)).isTrue();
    assertThat(
            stands(
                AlertKind.APPROVAL_ASKED,
                waits.apply(new CaseEvent.DraftApproved(NOON, new By.AMember(BO), draft))))
        .isFalse();
  }

  @Test
  void R18_facts_are_news_until_somebody_answers_with_them_before_their_eyes() {
    assertThat(stands(AlertKind.FACTS_CAME, factsCame())).isTrue();
    assertThat(stands(AlertKind.FACTS_CAME, sending(factsCame()))).isFalse();
    assertThat(stands(AlertKind.FACTS_CAME, closed(factsCame()))).isFalse();
  }

  @Test
  void R3_what_others_hear_later_counts_from_then() {
    Instant later = NOON.plusSeconds(900);

    assertThat(occasion(AlertKind.BREACHED, DUE).again(later))
        .isEqualTo(
            new Occasion(
                AlertKind.BREACHED,
                CASE,
                "token",
                later,
                Optional.empty(),
                Optional.of(DUE),
                Optional.of(BO),
                Optional.of(AINO)));
  }

  @Test
  void R3_a_warning_stays_bound_to_its_deadline_whoever_hears_it() {
    Occasion warning = occasion(AlertKind.DUE_SOON, DUE);

    assertThat(warning.again(NOON.plusSeconds(900))).isEqualTo(warning);
  }

  @Test
  void an_occasion_can_be_told_from_others_and_a_warning_has_a_deadline() {
    Occasion right = occasion(AlertKind.DUE_SOON, DUE);

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Occasion(
                right.kind(),
                CASE,
                "",
                NOON,
                Optional.empty(),
                right.due(),
                Optional.empty(),
                Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Occasion(
                AlertKind.DUE_SOON,
                CASE,
                "token",
                NOON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }
}
