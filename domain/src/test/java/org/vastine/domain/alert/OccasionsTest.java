package org.vastine.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.JudgedCases.CASE;
import static org.vastine.domain.feedbackcase.JudgedCases.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.factrequest.ContactWay;
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
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** R3: what of all that happens on a case is worth telling somebody. */
class OccasionsTest {

  private static final MemberId AINO = new MemberId(id(1));
  private static final MemberId BO = new MemberId(id(2));
  private static final By BY_AINO = new By.AMember(AINO);
  private static final CaseTextId WORDS = new CaseTextId(id(40));
  private static final Duration THREE_DAYS = Duration.ofDays(3);

  private static UUID id(long number) {
    return new UUID(7, number);
  }

  private static List<Occasion> opened(Style style, Instant publishedAt) {
    List<CaseEvent> events = JudgedCases.opening(style, publishedAt);
    return Occasions.in(FeedbackCase.fold(CASE, events), events);
  }

  private static List<Occasion> in(FeedbackCase before, CaseEvent... events) {
    return Occasions.in(before.applyAll(List.of(events)), List.of(events));
  }

  private static Occasion only(CaseEvent event) {
    List<Occasion> found = in(JudgedCases.of(Style.IRRITATED), event);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static CaseEvent.PlanMade plan(Instant at, Instant due, boolean alarm) {
    CaseEvent.PlanMade made =
        (CaseEvent.PlanMade) JudgedCases.opening(Style.IRRITATED, NOON).getLast();
    return new CaseEvent.PlanMade(
        at,
        made.by(),
        made.policy(),
        made.style(),
        made.playbook(),
        made.obligation(),
        due,
        Optional.empty(),
        made.steps(),
        alarm,
        made.reasons(),
        made.staffing());
  }

  private static CaseEvent.TriageCorrected corrected(Style style) {
    return new CaseEvent.TriageCorrected(
        NOON, BY_AINO, style, Sentiment.NEGATIVE, Subject.OTHER, LanguageTag.of("fi"));
  }

  @ParameterizedTest
  @CsvSource({
    "THREAT,THREAT",
    "HARASSMENT,THREAT",
    "URGENT,URGENT",
    "HOSTILE,NEW_CASE",
    "IRRITATED,NEW_CASE",
    "QUESTION,NEW_CASE",
    "PRAISE,NEW_CASE"
  })
  void R3_a_case_that_opens_is_told_once_as_the_most_pressing_thing_it_is(
      Style style, AlertKind kind) {
    assertThat(opened(style, NOON))
        .extracting(Occasion::kind)
        .containsExactly(kind, AlertKind.DUE_SOON);
  }

  @Test
  void R3_the_occasion_names_the_words_and_what_is_due_because_of_them() {
    Occasion told = opened(Style.IRRITATED, NOON.minusSeconds(60)).getFirst();
    FeedbackCase opened =
        FeedbackCase.fold(CASE, JudgedCases.opening(Style.IRRITATED, NOON.minusSeconds(60)));

    assertThat(told)
        .isEqualTo(
            new Occasion(
                AlertKind.NEW_CASE,
                CASE,
                opened.talk().latest().toString(),
                NOON,
                Optional.of(NOON.minusSeconds(60)),
                opened.duty().answerDue(),
                Optional.empty(),
                Optional.empty()));
    assertThat(told.due()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"IRRITATED,CUSTOMER_WROTE", "URGENT,URGENT", "THREAT,THREAT"})
  void R3_a_customer_who_writes_again_is_told_as_what_the_new_words_are(
      Style style, AlertKind kind) {
    FeedbackCase before = JudgedCases.of(Style.IRRITATED);
    List<CaseEvent> events = JudgedCases.writtenAgain(before, style, NOON.plusSeconds(60));

    assertThat(Occasions.in(before.applyAll(events), events))
        .extracting(Occasion::kind)
        .containsExactly(kind, AlertKind.DUE_SOON);
  }

  @Test
  void R3_a_plan_that_raises_the_alarm_is_urgent_whatever_the_style() {
    FeedbackCase before = JudgedCases.of(Style.IRRITATED);
    Instant due = NOON.plusSeconds(600);

    assertThat(in(before, plan(NOON, due, true)))
        .extracting(Occasion::kind)
        .containsExactly(AlertKind.URGENT, AlertKind.DUE_SOON);
    assertThat(in(before, plan(NOON, due, false)))
        .extracting(Occasion::kind)
        .containsExactly(AlertKind.DUE_SOON);
  }

  @Test
  void R3_a_threat_that_a_member_sees_is_told_to_the_others() {
    Occasion seen = only(corrected(Style.THREAT));

    assertThat(seen.kind()).isEqualTo(AlertKind.THREAT);
    assertThat(seen.by()).contains(AINO);
    assertThat(only(corrected(Style.URGENT)).kind()).isEqualTo(AlertKind.URGENT);
    assertThat(in(JudgedCases.of(Style.IRRITATED), corrected(Style.QUESTION))).isEmpty();
  }

  @Test
  void R3_a_threat_that_stands_is_no_news_each_time_something_happens() {
    CaseEvent note = new CaseEvent.NoteAdded(NOON, BY_AINO, WORDS);

    assertThat(in(JudgedCases.of(Style.THREAT), note)).isEmpty();
  }

  @Test
  void words_of_three_days_ago_wake_nobody() {
    assertThat(opened(Style.THREAT, NOON.minus(THREE_DAYS)))
        .extracting(Occasion::kind)
        .doesNotContain(AlertKind.THREAT);
    assertThat(opened(Style.THREAT, NOON.minus(THREE_DAYS).plusSeconds(1)))
        .extracting(Occasion::kind)
        .contains(AlertKind.THREAT);
  }

  @Test
  void R3_a_deadline_is_looked_at_again_while_it_is_still_to_come() {
    FeedbackCase open = JudgedCases.of(Style.IRRITATED);
    Instant due = NOON.plusSeconds(600);

    assertThat(in(open, plan(NOON, due, false)))
        .containsExactly(
            new Occasion(
                AlertKind.DUE_SOON,
                CASE,
                "answer@" + due,
                NOON,
                Optional.empty(),
                Optional.of(due),
                Optional.empty(),
                Optional.empty()));
    assertThat(in(open, plan(due, due, false))).as("due when it is planned").isEmpty();
  }

  @Test
  void R3_nothing_is_due_on_a_case_that_has_ended() {
    FeedbackCase closed =
        JudgedCases.of(Style.IRRITATED)
            .apply(new CaseEvent.Closed(NOON, BY_AINO, CaseOutcome.CONTENT, Optional.empty()));

    assertThat(in(closed, plan(NOON, NOON.plusSeconds(600), false))).isEmpty();
  }

  @Test
  void R28_an_answer_a_return_or_an_update_that_did_not_come_in_time_is_told() {
    Instant due = NOON.minusSeconds(5);

    Occasion answer = only(new CaseEvent.DeadlineBreached(NOON, By.VASTINE, due));
    Occasion comingBack = only(new FollowUpEvent.FollowUpMissed(NOON, By.VASTINE, due));
    Occasion update = only(new PromiseEvent.UpdateMissed(NOON, By.VASTINE, due));

    assertThat(List.of(answer, comingBack, update))
        .extracting(Occasion::kind)
        .containsExactly(AlertKind.BREACHED, AlertKind.BREACHED, AlertKind.PROMISE_BROKEN);
    assertThat(List.of(answer, comingBack, update))
        .extracting(Occasion::token)
        .containsExactly("answer@" + due, "return@" + due, "update@" + due);
    assertThat(List.of(answer, comingBack, update))
        .allMatch(told -> told.due().equals(Optional.of(due)));
  }

  @Test
  void R28_what_was_due_three_days_ago_is_no_news() {
    Instant old = NOON.minus(THREE_DAYS);
    FeedbackCase open = JudgedCases.of(Style.IRRITATED);

    assertThat(in(open, new CaseEvent.DeadlineBreached(NOON, By.VASTINE, old))).isEmpty();
    assertThat(in(open, new CaseEvent.DeadlineBreached(NOON, By.VASTINE, old.plusSeconds(1))))
        .hasSize(1);
  }

  @Test
  void R19_a_reply_that_needs_a_person_is_told_each_time_anew() {
    DeliveryId delivery = new DeliveryId(id(30));
    Occasion first = only(new CaseEvent.ReplyNeedsPerson(NOON, By.VASTINE, delivery, "gone"));
    Occasion again =
        only(new CaseEvent.ReplyNeedsPerson(NOON.plusSeconds(60), By.VASTINE, delivery, "gone"));

    assertThat(first.kind()).isEqualTo(AlertKind.REPLY_NEEDS_PERSON);
    assertThat(first.token()).isEqualTo(delivery + "@" + NOON);
    assertThat(again.token()).isNotEqualTo(first.token());
  }

  @Test
  void the_same_moment_is_one_token_however_finely_it_was_recorded() {
    DeliveryId delivery = new DeliveryId(id(30));

    assertThat(
            only(new CaseEvent.ReplyNeedsPerson(NOON.plusMillis(999), By.VASTINE, delivery, "gone"))
                .token())
        .isEqualTo(delivery + "@" + NOON);
  }

  @Test
  void R14_a_draft_that_waits_for_approval_is_told_with_who_wrote_it() {
    DraftId draft = new DraftId(id(20));
    Occasion asked = only(new CaseEvent.ApprovalAsked(NOON, BY_AINO, draft));

    assertThat(asked.kind()).isEqualTo(AlertKind.APPROVAL_ASKED);
    assertThat(asked.token()).isEqualTo(draft + "@" + NOON);
    assertThat(asked.by()).contains(AINO);
  }

  @Test
  void R12_who_gets_a_case_is_concerned_and_told_by_when_it_is_due() {
    Occasion given = only(new CaseEvent.Assigned(NOON, BY_AINO, BO));

    assertThat(given.kind()).isEqualTo(AlertKind.ASSIGNED);
    assertThat(given.concerns()).contains(BO);
    assertThat(given.by()).contains(AINO);
    assertThat(given.due()).isEqualTo(JudgedCases.of(Style.IRRITATED).duty().answerDue());
  }

  @Test
  void R18_facts_that_came_are_told_once_for_each_request() {
    FactRequestId request = new FactRequestId(id(90));
    Occasion came =
        only(
            new FactRequestEvent.FactsAnswered(
                NOON, By.VASTINE, request, Set.of(ContactWay.MAIL), Optional.empty(), NOON));

    assertThat(came.kind()).isEqualTo(AlertKind.FACTS_CAME);
    assertThat(came.token()).isEqualTo(request.toString());
  }

  @Test
  void R21_a_promise_is_called_to_mind_to_the_one_who_keeps_it() {
    PromiseId first = new PromiseId(id(80));
    PromiseId second = new PromiseId(id(81));
    Instant sooner = NOON.plusSeconds(3_600);
    Instant later = NOON.plusSeconds(7_200);
    FeedbackCase promised =
        JudgedCases.of(Style.IRRITATED)
            .apply(made(first, AINO, sooner))
            .apply(made(second, BO, later));

    Occasion warned =
        in(promised, new PromiseEvent.PromiseWarned(NOON, By.VASTINE, second, later)).getFirst();
    Occasion broken =
        in(promised, new PromiseEvent.PromiseBroken(later, By.VASTINE, second, later)).getFirst();

    assertThat(warned)
        .isEqualTo(
            new Occasion(
                AlertKind.PROMISE_WARNED,
                CASE,
                second + "@" + later,
                NOON,
                Optional.empty(),
                Optional.of(later),
                Optional.of(BO),
                Optional.empty()));
    assertThat(broken.kind()).isEqualTo(AlertKind.PROMISE_BROKEN);
    assertThat(broken.concerns()).contains(BO);
  }

  private static CaseEvent made(PromiseId promise, MemberId keeper, Instant due) {
    return new PromiseEvent.PromiseMade(
        NOON, BY_AINO, promise, keeper, WORDS, due, due.minusSeconds(60), due, Optional.empty());
  }

  @ParameterizedTest
  @EnumSource
  void nobody_is_told_that_a_case_ended(CaseOutcome outcome) {
    assertThat(
            in(
                JudgedCases.of(Style.THREAT),
                new CaseEvent.Closed(NOON, BY_AINO, outcome, Optional.empty())))
        .isEmpty();
  }
}
