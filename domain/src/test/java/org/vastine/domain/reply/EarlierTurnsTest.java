package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.feedbackcase.ReplyMoves;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** How customers went on after our replies, and what that says about the next one. */
class EarlierTurnsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant MUCH_LATER = NOON.plus(TurnAfter.SILENCE);
  private static final ReplyMoves SORRY =
      new ReplyMoves(Set.of(ReplyMove.APOLOGY, ReplyMove.THANKS), Set.of());
  private static final ReplyManner REGRET = new ReplyManner(false, true, false, false);

  @ParameterizedTest
  @CsvSource({
    "IRRITATED, NEGATIVE, ARGUES",
    "HOSTILE, NEUTRAL, ARGUES",
    "PRAISE, POSITIVE, THANKS",
    "QUESTION, NEUTRAL, ASKS_AGAIN"
  })
  void R26_what_the_customer_says_next_is_the_turn(
      Style style, Sentiment sentiment, NextTurn turn) {
    assertThat(
            turns(
                triaged(Style.IRRITATED, Sentiment.NEGATIVE),
                queued(1, Audience.PUBLIC, SORRY),
                published(1, Audience.PUBLIC, NOON),
                triaged(style, sentiment)))
        .containsExactly(new TurnAfter(Style.IRRITATED, REGRET, turn));
  }

  @Test
  void R26_whoever_says_nothing_for_days_is_silent() {
    List<CaseEvent> events =
        List.of(
            triaged(Style.URGENT, Sentiment.NEGATIVE),
            queued(1, Audience.PUBLIC, SORRY),
            published(1, Audience.PUBLIC, NOON));

    assertThat(TurnAfter.in(events, MUCH_LATER))
        .containsExactly(new TurnAfter(Style.URGENT, REGRET, NextTurn.SILENT));
    assertThat(TurnAfter.in(events, MUCH_LATER.minusSeconds(1))).isEmpty();
  }

  @Test
  void R26_each_reply_has_its_own_turn_and_the_last_before_a_word_counts() {
    assertThat(
            turns(
                triaged(Style.IRRITATED, Sentiment.NEGATIVE),
                queued(
                    1,
                    Audience.PUBLIC,
                    new ReplyMoves(Set.of(ReplyMove.DEFENCE, ReplyMove.TAKING_SIDES), Set.of())),
                published(1, Audience.PUBLIC, NOON),
                triaged(Style.HOSTILE, Sentiment.NEGATIVE),
                queued(2, Audience.PUBLIC, SORRY),
                queued(3, Audience.PUBLIC, new ReplyMoves(Set.of(ReplyMove.SOLUTION), Set.of())),
                published(2, Audience.PUBLIC, NOON),
                published(3, Audience.PUBLIC, NOON),
                triaged(Style.PRAISE, Sentiment.POSITIVE)))
        .containsExactly(
            new TurnAfter(
                Style.IRRITATED, new ReplyManner(true, false, false, false), NextTurn.ARGUES),
            new TurnAfter(
                Style.HOSTILE, new ReplyManner(false, false, true, false), NextTurn.THANKS));
  }

  @Test
  void R6_what_a_member_said_the_case_is_counts() {
    assertThat(
            turns(
                triaged(Style.NEUTRAL, Sentiment.NEUTRAL),
                new CaseEvent.TriageCorrected(
                    NOON,
                    By.VASTINE,
                    Style.URGENT,
                    Sentiment.NEGATIVE,
                    Subject.BILLING,
                    LanguageTag.of("en")),
                queued(1, Audience.PUBLIC, SORRY),
                published(1, Audience.PUBLIC, NOON)))
        .containsExactly(new TurnAfter(Style.URGENT, REGRET, NextTurn.SILENT));
  }

  @Test
  void R26_a_reply_in_private_one_that_nobody_read_and_one_that_never_went_out_tell_nothing() {
    assertThat(
            turns(
                triaged(Style.IRRITATED, Sentiment.NEGATIVE),
                queued(1, Audience.PRIVATE, SORRY),
                published(1, Audience.PRIVATE, NOON)))
        .isEmpty();
    assertThat(
            turns(
                triaged(Style.IRRITATED, Sentiment.NEGATIVE),
                queued(1, Audience.PUBLIC, ReplyMoves.UNKNOWN),
                published(1, Audience.PUBLIC, NOON)))
        .isEmpty();
    assertThat(
            turns(
                triaged(Style.IRRITATED, Sentiment.NEGATIVE),
                queued(1, Audience.PUBLIC, SORRY),
                triaged(Style.IRRITATED, Sentiment.NEGATIVE)))
        .isEmpty();
    assertThat(turns(queued(1, Audience.PUBLIC, SORRY), published(1, Audience.PUBLIC, NOON)))
        .isEmpty();
  }

  @Test
  void R26_replies_of_the_same_style_and_manner_are_counted_and_few_say_nothing() {
    List<TurnAfter> turns = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      turns.add(new TurnAfter(Style.IRRITATED, REGRET, i < 3 ? NextTurn.THANKS : NextTurn.SILENT));
    }
    turns.add(new TurnAfter(Style.URGENT, REGRET, NextTurn.ARGUES));
    turns.add(
        new TurnAfter(Style.IRRITATED, new ReplyManner(false, true, true, false), NextTurn.ARGUES));
    EarlierTurns nine = EarlierTurns.like(Style.IRRITATED, REGRET, turns);
    turns.add(new TurnAfter(Style.IRRITATED, REGRET, NextTurn.ARGUES));
    EarlierTurns ten = EarlierTurns.like(Style.IRRITATED, REGRET, turns);

    assertThat(nine).isEqualTo(new EarlierTurns(9, Map.of(NextTurn.THANKS, 3, NextTurn.SILENT, 6)));
    assertThat(nine.enough()).isFalse();
    assertThat(nine.percent(NextTurn.THANKS)).isEqualTo(33);
    assertThat(nine.percent(NextTurn.SILENT)).isEqualTo(67);
    assertThat(ten.enough()).isTrue();
    assertThat(ten.percent(NextTurn.ARGUES)).isEqualTo(10);
    assertThat(EarlierTurns.NONE.percent(NextTurn.THANKS)).isZero();
  }

  @Test
  void R26_the_manner_of_a_reply_is_what_decides_how_it_is_taken() {
    assertThat(ReplyManner.of(Set.of(ReplyMove.THANKS, ReplyMove.TIME)))
        .isEqualTo(new ReplyManner(false, false, false, false));
    assertThat(ReplyManner.of(Set.of(ReplyMove.INVITATION)))
        .isEqualTo(new ReplyManner(false, false, false, true));
  }

  private static List<TurnAfter> turns(CaseEvent... events) {
    return TurnAfter.in(Arrays.asList(events), MUCH_LATER);
  }

  private static CaseEvent triaged(Style style, Sentiment sentiment) {
    return new CaseEvent.Triaged(
        NOON,
        By.VASTINE,
        new MentionId(new UUID(0, 1)),
        style,
        Confidence.CERTAIN,
        Style.NEUTRAL,
        sentiment,
        Subject.BILLING,
        LanguageTag.of("en"),
        false,
        "m");
  }

  private static CaseEvent queued(int reply, Audience audience, ReplyMoves moves) {
    return new CaseEvent.ReplyQueued(
        NOON,
        By.VASTINE,
        new DraftId(new UUID(1, reply)),
        new DeliveryId(new UUID(2, reply)),
        audience,
        NOON.plus(Duration.ofSeconds(10)),
        false,
        moves);
  }

  private static CaseEvent published(int reply, Audience audience, Instant at) {
    return new CaseEvent.ReplyPublished(
        at, By.VASTINE, new DeliveryId(new UUID(2, reply)), audience, true);
  }
}
