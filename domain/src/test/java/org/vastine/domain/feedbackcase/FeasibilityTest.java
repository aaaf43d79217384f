package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.feedbackcase.Feasibility.Load;
import org.vastine.domain.feedbackcase.Feasibility.Past;
import org.vastine.domain.feedbackcase.Feasibility.Verdict;

final class FeasibilityTest {

  /** Ten promises that took one to ten hours; the three longest were late. */
  private static final List<Past> TEN =
      LongStream.rangeClosed(1, 10)
          .mapToObj(hours -> new Past(Duration.ofHours(hours), hours <= 7))
          .toList();

  @ParameterizedTest
  @CsvSource({
    "9, 0, LIKELY",
    "8, 0, LIKELY",
    "7, 0, TIGHT",
    "5, 0, TIGHT",
    "4, 0, UNLIKELY",
    "9, 5, TIGHT",
    "7, 5, UNLIKELY",
    "9, 4, LIKELY",
  })
  void R21_history_and_load_say_how_realistic_a_time_is(int hours, int before, Verdict verdict) {
    Feasibility hint = Feasibility.of(TEN, free(before), Duration.ofHours(hours));

    assertThat(hint.verdict()).isEqualTo(verdict);
    assertThat(hint.usual()).contains(Duration.ofHours(5));
    assertThat(hint.keptPercent()).contains(70);
  }

  @Test
  void R21_a_short_history_says_nothing() {
    Feasibility hint = Feasibility.of(TEN.subList(0, 4), free(0), Duration.ofHours(9));

    assertThat(hint.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(hint.samples()).isEqualTo(4);
    assertThat(Feasibility.of(List.of(), free(3), Duration.ofHours(9)).usual()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // in hand, hours on duty, room, verdict: nine open hours would be likely
    "3, 9, 10, LIKELY",
    "10, 9, 10, LIKELY",
    "11, 9, 10, TIGHT",
    "3, 6, 10, TIGHT",
    "3, 4, 10, UNLIKELY",
    "3, 0, 10, UNLIKELY",
  })
  void R21_what_a_member_has_in_hand_and_when_they_are_on_duty_count(
      int inHand, int hours, int room, Verdict verdict) {
    Load load = new Load(0, inHand, Optional.of(new OwnDuty(Duration.ofHours(hours), room)));

    assertThat(Feasibility.of(TEN, load, Duration.ofHours(9)).verdict()).isEqualTo(verdict);
  }

  @Test
  void R21_without_a_roster_a_great_many_cases_in_hand_are_a_load() {
    assertThat(
            Feasibility.of(TEN, new Load(0, 20, Optional.empty()), Duration.ofHours(9)).verdict())
        .isEqualTo(Verdict.LIKELY);
    assertThat(
            Feasibility.of(TEN, new Load(0, 21, Optional.empty()), Duration.ofHours(9)).verdict())
        .isEqualTo(Verdict.TIGHT);
  }

  @Test
  void R21_whoever_is_not_on_duty_before_will_hardly_keep_it_even_without_history() {
    Load away = new Load(0, 0, Optional.of(new OwnDuty(Duration.ZERO, 5)));

    assertThat(Feasibility.of(List.of(), away, Duration.ofHours(9)).verdict())
        .isEqualTo(Verdict.UNLIKELY);
  }

  private static Load free(int openBefore) {
    return new Load(openBefore, 0, Optional.empty());
  }
}
