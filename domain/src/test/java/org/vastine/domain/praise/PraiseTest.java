package org.vastine.domain.praise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.domain.care.ExposureCount;
import org.vastine.domain.care.ExposureLimit;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

class PraiseTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final MentionId FIRST = new MentionId(id(2));

  private static UUID id(long number) {
    return new UUID(0x32, number);
  }

  private static CaseEvent judged(
      MentionId mention, Style style, Style next, Sentiment sentiment, boolean undecided) {
    return new CaseEvent.Triaged(
        NOON,
        By.VASTINE,
        mention,
        style,
        new Confidence(0.9),
        next,
        sentiment,
        Subject.OTHER,
        LanguageTag.of("fi"),
        undecided,
        "test");
  }

  private static CaseEvent praised() {
    return judged(FIRST, Style.PRAISE, Style.NEUTRAL, Sentiment.POSITIVE, false);
  }

  private static CaseEvent corrected(Style style, Sentiment sentiment) {
    return new CaseEvent.TriageCorrected(
        NOON, By.VASTINE, style, sentiment, Subject.OTHER, LanguageTag.of("fi"));
  }

  private static FeedbackCase with(CaseEvent... more) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new CaseEvent.Opened(
            NOON,
            By.VASTINE,
            FIRST,
            new AuthorId(id(3)),
            new ThreadId(id(4)),
            new ChannelAccountId(id(5)),
            Audience.PUBLIC,
            NOON,
            0));
    events.addAll(List.of(more));
    return FeedbackCase.fold(new CaseId(id(1)), events);
  }

  private static Optional<PraiseGround> ground(CaseEvent... events) {
    return Praise.of(with(events), false).map(Praise::ground);
  }

  private static CaseEvent closed(CaseOutcome outcome) {
    return new CaseEvent.Closed(NOON, By.VASTINE, outcome, Optional.empty());
  }

  @Test
  void R32_kind_words_and_complaints_that_turned_are_praise() {
    assertThat(Praise.of(with(praised()), true))
        .contains(new Praise(new CaseId(id(1)), FIRST, PraiseGround.PRAISED, true, NOON));
    assertThat(
            ground(
                judged(FIRST, Style.NEUTRAL, Style.PRAISE, Sentiment.POSITIVE, false),
                closed(CaseOutcome.TURNED_POSITIVE)))
        .contains(PraiseGround.TURNED);
    assertThat(ground(praised(), closed(CaseOutcome.TURNED_POSITIVE)))
        .contains(PraiseGround.TURNED);
    assertThat(ground(judged(FIRST, Style.NEUTRAL, Style.PRAISE, Sentiment.POSITIVE, false)))
        .isEmpty();
    assertThat(
            ground(
                judged(FIRST, Style.NEUTRAL, Style.PRAISE, Sentiment.POSITIVE, false),
                closed(CaseOutcome.CONTENT)))
        .isEmpty();
  }

  @Test
  void R32_nothing_that_may_attack_or_is_in_doubt_is_praise() {
    assertThat(ground(judged(FIRST, Style.PRAISE, Style.NEUTRAL, Sentiment.NEGATIVE, false)))
        .isEmpty();
    assertThat(ground(judged(FIRST, Style.PRAISE, Style.NEUTRAL, Sentiment.NEUTRAL, false)))
        .isEmpty();
    assertThat(ground(judged(FIRST, Style.PRAISE, Style.NEUTRAL, Sentiment.POSITIVE, true)))
        .isEmpty();
    for (Style abusive : List.of(Style.HOSTILE, Style.THREAT, Style.HARASSMENT)) {
      assertThat(ground(judged(FIRST, Style.PRAISE, abusive, Sentiment.POSITIVE, false)))
          .as(abusive.label())
          .isEmpty();
      assertThat(
              ground(
                  judged(FIRST, abusive, Style.PRAISE, Sentiment.POSITIVE, false),
                  closed(CaseOutcome.TURNED_POSITIVE)))
          .as(abusive.label())
          .isEmpty();
    }
  }

  @Test
  void R32_a_case_that_ever_threatened_or_that_we_left_gives_none() {
    MentionId later = new MentionId(id(9));
    assertThat(
            ground(
                judged(FIRST, Style.THREAT, Style.HOSTILE, Sentiment.NEGATIVE, false),
                new CaseEvent.MentionJoined(NOON, By.VASTINE, later, Audience.PUBLIC, NOON, 0),
                judged(later, Style.PRAISE, Style.NEUTRAL, Sentiment.POSITIVE, false)))
        .isEmpty();
    assertThat(
            ground(
                praised(),
                new CaseEvent.Disengaged(
                    NOON,
                    By.VASTINE,
                    DisengageReason.TROLLING,
                    new CaseTextId(id(8)),
                    Optional.empty())))
        .isEmpty();
  }

  @Test
  void R32_what_a_member_says_counts_more_than_any_machine() {
    CaseEvent taken = judged(FIRST, Style.PRAISE, Style.HOSTILE, Sentiment.POSITIVE, false);
    assertThat(ground(taken, corrected(Style.PRAISE, Sentiment.POSITIVE)))
        .contains(PraiseGround.PRAISED);
    assertThat(ground(praised(), corrected(Style.HOSTILE, Sentiment.NEGATIVE))).isEmpty();
  }

  private static Praise at(long number, PraiseGround ground, boolean mine, int daysAgo) {
    return new Praise(
        new CaseId(id(number)), FIRST, ground, mine, NOON.minus(Duration.ofDays(daysAgo)));
  }

  @Test
  void R32_the_newest_and_most_fitting_stand_first() {
    Praise today = at(1, PraiseGround.PRAISED, false, 0);
    Praise turned = at(2, PraiseGround.TURNED, false, 6);
    Praise mine = at(3, PraiseGround.PRAISED, true, 7);
    Praise turnedMine = at(4, PraiseGround.TURNED, true, 15);
    Praise oldTurned = at(5, PraiseGround.TURNED, false, 8);
    Praise oldMine = at(6, PraiseGround.PRAISED, true, 15);
    Praise alsoOldMine = at(7, PraiseGround.PRAISED, true, 15);

    assertThat(
            Stream.of(oldTurned, today, alsoOldMine, turned, oldMine, mine, turnedMine)
                .sorted(Praise.ORDER))
        .containsExactly(mine, turnedMine, turned, today, alsoOldMine, oldMine, oldTurned);
  }

  @Test
  void R32_a_shift_is_hostile_when_the_day_held_more_than_is_allowed() {
    ExposureLimit limit = new ExposureLimit(1, 3, 9);
    assertThat(limit.isHostileShift(new ExposureCount(3, 9))).isFalse();
    assertThat(limit.isHostileShift(new ExposureCount(4, 4))).isTrue();
    assertThat(limit.isHostileShift(new ExposureCount(0, 30))).isFalse();
  }
}
