package org.vastine.domain.bystander;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.Missing;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Sentiment;

class StrangerViewTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant NOW = NOON.plus(Duration.ofDays(1));

  private static final FeedbackCase CASE =
      FeedbackCase.fold(
          new CaseId(id(1)),
          List.of(
              new CaseEvent.Opened(
                  NOON,
                  By.VASTINE,
                  new MentionId(id(2)),
                  new AuthorId(id(3)),
                  new ThreadId(id(4)),
                  new ChannelAccountId(id(5)),
                  Audience.PUBLIC,
                  NOON,
                  0)));

  private static UUID id(long number) {
    return new UUID(0x26, number);
  }

  private static PublicWord customer(int minute, Sentiment sentiment) {
    return PublicWord.of(Side.CUSTOMER, at(minute), Optional.of(sentiment));
  }

  private static PublicWord other(int minute, Sentiment sentiment) {
    return PublicWord.of(Side.OTHER, at(minute), Optional.of(sentiment));
  }

  private static PublicWord ours(int minute, FindingKind... noticed) {
    return PublicWord.ours(at(minute), Set.of(noticed));
  }

  private static Instant at(int minute) {
    return NOON.plus(Duration.ofMinutes(minute));
  }

  private static StrangerView view(PublicWord... words) {
    return StrangerView.of(List.of(words), CASE, false, NOW);
  }

  @Test
  void R26_it_tells_how_fast_the_first_public_answer_came() {
    StrangerView view =
        view(other(0, Sentiment.NEGATIVE), customer(5, Sentiment.NEGATIVE), ours(25), ours(40));

    assertThat(view.answeredAfter()).contains(Duration.ofMinutes(20));
    assertThat(view.waitingSince()).isEmpty();
    assertThat(view.lastWord()).contains(Side.OURS);
  }

  @Test
  void R26_without_an_answer_it_tells_since_when_words_stand_there() {
    StrangerView view = view(customer(0, Sentiment.NEGATIVE), customer(5, Sentiment.NEGATIVE));

    assertThat(view.answeredAfter()).isEmpty();
    assertThat(view.waitingSince()).contains(at(0));
    assertThat(view.reaction()).isEqualTo(Reaction.NOTHING_TO_REACT_TO);
    assertThat(view.missing()).containsExactly(Missing.ANSWER);
  }

  @Test
  void R26_what_was_said_to_others_before_is_no_answer_to_the_customer() {
    StrangerView view = view(ours(0), customer(5, Sentiment.NEGATIVE));

    assertThat(view.answeredAfter()).isEmpty();
    assertThat(view.waitingSince()).contains(at(5));
    assertThat(view.missing()).containsExactly(Missing.LAST_WORD);
  }

  @Test
  void R26_it_tells_in_what_way_we_answer() {
    StrangerView view =
        view(
            customer(0, Sentiment.NEGATIVE),
            ours(5, FindingKind.DEFENSIVE, FindingKind.MISSING_TIME_PROMISE),
            ours(6, FindingKind.SARCASTIC, FindingKind.DEFENSIVE));

    assertThat(view.manner()).containsExactly(FindingKind.DEFENSIVE, FindingKind.SARCASTIC);
  }

  @Test
  void R26_it_tells_how_the_customer_takes_it() {
    PublicWord angry = customer(0, Sentiment.NEGATIVE);

    assertThat(view(angry, ours(1)).reaction()).isEqualTo(Reaction.NONE);
    assertThat(view(angry, ours(1), customer(2, Sentiment.NEUTRAL)).reaction())
        .isEqualTo(Reaction.BETTER);
    assertThat(view(angry, ours(1), customer(2, Sentiment.NEGATIVE)).reaction())
        .isEqualTo(Reaction.SAME);
    assertThat(
            view(customer(0, Sentiment.NEUTRAL), ours(1), customer(2, Sentiment.NEGATIVE))
                .reaction())
        .isEqualTo(Reaction.WORSE);
    assertThat(view(angry, ours(1), other(2, Sentiment.POSITIVE)).reaction())
        .isEqualTo(Reaction.NONE);
  }

  @Test
  void R26_it_tells_how_it_ended() {
    FeedbackCase content =
        CASE.apply(new CaseEvent.Closed(NOON, By.VASTINE, CaseOutcome.CONTENT, Optional.empty()));
    StrangerView view =
        StrangerView.of(
            List.of(customer(0, Sentiment.NEGATIVE), ours(5), customer(9, Sentiment.NEUTRAL)),
            content,
            true,
            NOW);

    assertThat(view.outcome()).contains(CaseOutcome.CONTENT);
    assertThat(view.late()).isTrue();
    assertThat(view.missing()).isEmpty();
  }

  @Test
  void R26_thanks_at_the_end_need_no_answer_and_everything_else_does() {
    PublicWord angry = customer(0, Sentiment.NEGATIVE);

    assertThat(view(angry, ours(1), customer(2, Sentiment.POSITIVE)).missing()).isEmpty();
    assertThat(view(angry, ours(1), customer(2, Sentiment.NEUTRAL)).missing())
        .containsExactly(Missing.LAST_WORD);
  }

  @Test
  void R26_others_who_complain_behind_our_answer_are_missed() {
    PublicWord angry = customer(0, Sentiment.NEGATIVE);

    assertThat(view(angry, ours(1), other(2, Sentiment.NEGATIVE)).missing())
        .containsExactly(Missing.ANSWER_TO_OTHERS);
    assertThat(view(angry, other(1, Sentiment.NEGATIVE), ours(2)).missing()).isEmpty();
    assertThat(view(angry, ours(1), other(2, Sentiment.NEUTRAL)).missing()).isEmpty();
  }

  @Test
  void R26_thanks_or_regret_are_missed_where_no_answer_has_them() {
    PublicWord angry = customer(0, Sentiment.NEGATIVE);
    PublicWord cold = ours(1, FindingKind.MISSING_THANKS_APOLOGY);

    assertThat(view(angry, cold).missing()).containsExactly(Missing.THANKS_OR_REGRET);
    assertThat(view(angry, cold, ours(2)).missing()).isEmpty();
    assertThat(view(customer(0, Sentiment.NEUTRAL), cold).missing()).isEmpty();
  }

  @Test
  void R26_a_private_talk_without_a_public_sign_is_missed() {
    FeedbackCase inPrivate =
        CASE.apply(
            new CaseEvent.ReplyPublished(
                NOON, By.VASTINE, new DeliveryId(id(6)), Audience.PRIVATE, true));

    assertThat(
            StrangerView.of(List.of(customer(0, Sentiment.NEGATIVE)), inPrivate, false, NOW)
                .missing())
        .containsExactly(Missing.ANSWER, Missing.SIGN_OF_PRIVATE_TALK);
  }

  @Test
  void R26_a_solution_that_the_thread_does_not_show_is_missed() {
    FeedbackCase solved =
        CASE.apply(
            new FollowUpEvent.Solved(
                NOON, By.VASTINE, new CaseTextId(id(7)), Optional.of(NOW), true));

    assertThat(
            StrangerView.of(List.of(customer(0, Sentiment.NEGATIVE), ours(5)), solved, false, NOW)
                .missing())
        .containsExactly(Missing.SOLUTION);
  }

  @Test
  void R25_a_way_back_that_nobody_went_stays_missed() {
    FeedbackCase waived =
        CASE.apply(new FollowUpEvent.FollowUpWaived(NOON, By.VASTINE, new CaseTextId(id(7))))
            .apply(new CaseEvent.Closed(NOON, By.VASTINE, CaseOutcome.CONTENT, Optional.empty()));

    assertThat(
            StrangerView.of(List.of(customer(0, Sentiment.NEGATIVE), ours(5)), waived, false, NOW)
                .missing())
        .containsExactly(Missing.RETURN);
  }

  @Test
  void R27_whom_we_left_on_purpose_a_newcomer_need_not_miss_where_our_offer_stands() {
    DeliveryId offer = new DeliveryId(id(6));
    FeedbackCase left =
        left(
            CASE.apply(
                new CaseEvent.ReplyPublished(NOON, By.VASTINE, offer, Audience.PUBLIC, true)));

    StrangerView view =
        StrangerView.of(List.of(customer(0, Sentiment.NEGATIVE), ours(5)), left, false, NOW);

    assertThat(view.missing()).isEmpty();
    assertThat(view.lastOffer()).contains(offer);
  }

  @Test
  void R27_an_offer_is_missed_where_we_left_without_one() {
    StrangerView view =
        StrangerView.of(List.of(customer(0, Sentiment.NEGATIVE)), left(CASE), false, NOW);

    assertThat(view.missing()).containsExactly(Missing.OFFER);
    assertThat(view.lastOffer()).isEmpty();
  }

  private static FeedbackCase left(FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new CaseEvent.Disengaged(
            NOON,
            By.VASTINE,
            DisengageReason.TROLLING,
            new CaseTextId(id(7)),
            feedbackCase.standoff().offer()));
  }

  @Test
  void R27_of_every_other_end_a_newcomer_misses_what_was_not_said() {
    PublicWord angry = customer(0, Sentiment.NEGATIVE);
    PublicWord cold = ours(1, FindingKind.MISSING_THANKS_APOLOGY);

    assertThat(missing(CaseOutcome.CONTENT, angry, cold)).containsExactly(Missing.THANKS_OR_REGRET);
    assertThat(missing(CaseOutcome.NOT_ANSWERED, angry, cold)).isEmpty();
  }

  private static Set<Missing> missing(CaseOutcome outcome, PublicWord... words) {
    FeedbackCase ended =
        CASE.apply(new CaseEvent.Closed(NOON, By.VASTINE, outcome, Optional.empty()));
    return StrangerView.of(List.of(words), ended, false, NOW).missing();
  }

  @Test
  void R21_a_time_that_was_named_and_passed_is_missed_once_it_is_over() {
    Instant due = NOON.plus(Duration.ofHours(2));
    FeedbackCase promised =
        CASE.apply(
            new PromiseEvent.PromiseMade(
                NOON,
                By.VASTINE,
                new PromiseId(id(8)),
                new MemberId(id(9)),
                new CaseTextId(id(7)),
                due,
                due,
                due,
                Optional.empty()));
    List<PublicWord> words = List.of(customer(0, Sentiment.NEGATIVE), ours(5));

    assertThat(StrangerView.of(words, promised, false, due).missing()).isEmpty();
    assertThat(StrangerView.of(words, promised, false, due.plusSeconds(1)).missing())
        .containsExactly(Missing.KEPT_PROMISE);
  }

  @Test
  void where_everything_is_private_there_is_nothing_to_see() {
    StrangerView view = view();

    assertThat(view.lastWord()).isEmpty();
    assertThat(view.missing()).isEmpty();
    assertThat(view.reaction()).isEqualTo(Reaction.NOTHING_TO_REACT_TO);
  }
}
