package org.vastine.domain.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.JudgedCases;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** What counts as having met abuse, and when it is too much. */
class ExposureTest {

  private static final MemberId AINO = new MemberId(new UUID(0x7000, 1));
  private static final By BY_AINO = new By.AMember(AINO);
  private static final Instant NOW = JudgedCases.NOON;

  private static final CaseEvent CLAIMED =
      new CaseEvent.Claimed(NOW, BY_AINO, AINO, NOW.plusSeconds(60));
  private static final CaseEvent NOTED =
      new CaseEvent.NoteAdded(NOW, BY_AINO, new CaseTextId(new UUID(0x7000, 40)));

  @ParameterizedTest
  @EnumSource(
      value = Style.class,
      names = {"HOSTILE", "THREAT", "HARASSMENT"})
  void R32_working_on_abuse_counts_once_for_each_mention(Style style) {
    FeedbackCase abusive = JudgedCases.of(style);

    assertThat(Exposure.in(abusive, List.of(CLAIMED, NOTED)))
        .containsExactly(new Exposure(AINO, abusive.talk().latest(), NOW));
  }

  @Test
  void R32_work_on_what_attacks_nobody_does_not_count() {
    assertThat(Exposure.in(JudgedCases.of(Style.IRRITATED), List.of(CLAIMED, NOTED))).isEmpty();
    assertThat(Exposure.ofLooking(AINO, JudgedCases.of(Style.URGENT), NOW)).isEmpty();
  }

  @Test
  void R32_what_needs_no_reading_and_what_time_does_expose_nobody() {
    FeedbackCase abusive = JudgedCases.of(Style.HOSTILE);

    assertThat(
            Exposure.in(
                abusive,
                List.of(
                    new CaseEvent.Assigned(NOW, BY_AINO, new MemberId(new UUID(0x7000, 2))),
                    new CaseEvent.Unassigned(NOW, BY_AINO),
                    new CaseEvent.Closed(NOW, BY_AINO, CaseOutcome.NOT_ANSWERED, Optional.empty()),
                    new CaseEvent.NoteAdded(
                        NOW, By.VASTINE, new CaseTextId(new UUID(0x7000, 41))))))
        .isEmpty();
  }

  @Test
  void R32_asking_to_see_the_words_counts() {
    FeedbackCase abusive = JudgedCases.of(Style.THREAT);

    assertThat(Exposure.ofLooking(AINO, abusive, NOW))
        .contains(new Exposure(AINO, abusive.talk().latest(), NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, LOW",
    "4, 14, LOW",
    "5, 5, HIGH",
    "0, 15, HIGH",
    "10, 30, HIGH",
    "11, 11, OVER",
    "0, 31, OVER"
  })
  void R32_above_either_limit_is_too_much(int day, int week, ExposureLevel level) {
    assertThat(new ExposureLimit(1, 10, 30).levelOf(new ExposureCount(day, week))).isEqualTo(level);
  }

  @Test
  void counts_and_limits_that_cannot_be_are_refused() {
    assertThatThrownBy(() -> new ExposureCount(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ExposureLimit(1, 0, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ExposureLimit.fits(10, 9)).isFalse();
    assertThat(ExposureLimit.fits(1, ExposureLimit.MOST + 1)).isFalse();
    assertThat(ExposureLimit.fits(1, 1)).isTrue();
  }
}
