package org.vastine.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Confidence;

/** What somebody is told of besides new words and late answers (R3). */
class FurtherOccasionsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant LATER = NOON.plus(Duration.ofHours(2));
  private static final MemberId AINO = new MemberId(new UUID(7, 1));
  private static final MemberId BO = new MemberId(new UUID(7, 2));
  private static final By BY_AINO = new By.AMember(AINO);
  private static final PromiseId PROMISE = new PromiseId(new UUID(7, 20));
  private static final ContactId CALL = new ContactId(new UUID(7, 21));
  private static final CaseTextId WORDS = new CaseTextId(new UUID(7, 22));

  private FeedbackCase about =
      FeedbackCase.fold(
          new CaseId(new UUID(7, 10)),
          List.of(
              new CaseEvent.Opened(
                  NOON,
                  By.VASTINE,
                  new MentionId(new UUID(7, 11)),
                  new AuthorId(new UUID(7, 12)),
                  new ThreadId(new UUID(7, 13)),
                  new ChannelAccountId(new UUID(7, 14)),
                  Audience.PUBLIC,
                  NOON,
                  0)));

  /** The occasion that the last of these makes; it stands at once. */
  private Occasion told(CaseEvent... events) {
    about = about.applyAll(List.of(events));
    List<Occasion> found = Occasions.in(about, List.of(events[events.length - 1]));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().stands(about)).isTrue();
    return found.getFirst();
  }

  private static CaseEvent promised() {
    return new PromiseEvent.PromiseMade(
        NOON, BY_AINO, PROMISE, AINO, WORDS, LATER, LATER, LATER, Optional.empty());
  }

  private static CaseEvent callPlanned(MemberId by) {
    return new HandOffEvent.ContactPlanned(
        NOON, BY_AINO, CALL, ContactKind.CALL, by, LATER, Optional.empty());
  }

  @Test
  void R3_a_promise_that_is_handed_over_is_told_to_whoever_keeps_it_now() {
    Occasion told =
        told(promised(), new PromiseEvent.PromiseHandedOver(NOON, BY_AINO, PROMISE, BO));

    assertThat(told.kind()).isEqualTo(AlertKind.ASSIGNED);
    assertThat(told.facet()).contains("promise");
    assertThat(told.concerns()).contains(BO);
    assertThat(
            told.stands(
                about.apply(new PromiseEvent.PromiseHandedOver(NOON, BY_AINO, PROMISE, AINO))))
        .isFalse();
  }

  @Test
  void R3_with_the_case_itself_one_word_is_enough() {
    List<CaseEvent> all =
        List.of(
            promised(),
            new CaseEvent.Assigned(NOON, BY_AINO, BO),
            new PromiseEvent.PromiseHandedOver(NOON, BY_AINO, PROMISE, BO));

    assertThat(Occasions.in(about.applyAll(all), all))
        .filteredOn(one -> one.kind() == AlertKind.ASSIGNED)
        .singleElement()
        .satisfies(one -> assertThat(one.facet()).isEmpty());
  }

  @Test
  void R3_a_call_is_told_to_whoever_is_to_make_it_and_when_it_is_overdue() {
    assertThat(told(callPlanned(BO)).concerns()).contains(BO);
    assertThat(Occasions.in(about, List.of(callPlanned(AINO)))).isEmpty();

    Occasion overdue = told(new HandOffEvent.ContactOverdue(LATER, By.VASTINE, CALL, LATER));
    assertThat(overdue.kind()).isEqualTo(AlertKind.BREACHED);
    assertThat(overdue.facet()).contains("contact");
    assertThat(overdue.concerns()).contains(BO);
    assertThat(
            overdue.stands(
                about.apply(new HandOffEvent.ContactDropped(LATER, BY_AINO, CALL, WORDS))))
        .isFalse();
  }

  @Test
  void R22_an_update_and_a_return_to_the_thread_are_called_to_mind_before_they_are_due() {
    Occasion update = told(promised(), new PromiseEvent.UpdateDated(NOON, BY_AINO, LATER, false));
    assertThat(update.kind()).isEqualTo(AlertKind.DUE_SOON);
    assertThat(update.facet()).contains("update");
    assertThat(update.stands(about.apply(new PromiseEvent.UpdateMissed(LATER, By.VASTINE, LATER))))
        .isFalse();

    Instant due = LATER.plusSeconds(60);
    Occasion back = told(new FollowUpEvent.Solved(NOON, BY_AINO, WORDS, Optional.of(due), true));
    assertThat(back.facet()).contains("return");
    assertThat(back.stands(about.apply(new FollowUpEvent.FollowUpWaived(NOON, BY_AINO, WORDS))))
        .isFalse();
  }

  @Test
  void R21_a_customer_who_had_to_ask_again_is_told_of() {
    Occasion chased = told(promised(), new PromiseEvent.CustomerChased(LATER, By.VASTINE, LATER));

    assertThat(chased.kind()).isEqualTo(AlertKind.PROMISE_BROKEN);
    assertThat(chased.facet()).contains("chased");
  }

  @Test
  void R22_an_update_that_the_plan_asks_for_is_told_of_without_a_promise() {
    Occasion missed =
        told(
            new PromiseEvent.UpdateDated(NOON, By.VASTINE, LATER, true),
            new PromiseEvent.UpdateMissed(LATER, By.VASTINE, LATER));
    assertThat(missed.kind()).isEqualTo(AlertKind.PROMISE_BROKEN);

    Occasion chased = told(new PromiseEvent.CustomerChased(LATER, By.VASTINE, LATER));
    assertThat(chased.facet()).contains("chased");
    assertThat(
            chased.stands(
                about.apply(
                    new FollowUpEvent.Solved(LATER, BY_AINO, WORDS, Optional.empty(), true))))
        .as("they still wait for our word that it is solved")
        .isTrue();
  }

  @Test
  void R10_an_unsure_answer_waits_for_a_members_word() {
    MentionId answer = new MentionId(new UUID(7, 30));
    CaseEvent unsure =
        new CommunityEvent.AnswerSeen(
            NOON,
            By.VASTINE,
            answer,
            new AuthorId(new UUID(7, 31)),
            new Confidence(0.5),
            List.of());
    Occasion judge = told(unsure);
    assertThat(judge.kind()).isEqualTo(AlertKind.ANSWER_TO_JUDGE);
    assertThat(
            judge.stands(
                about.apply(new CommunityEvent.AnswerJudged(NOON, BY_AINO, answer, false))))
        .isFalse();
  }
}
