package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    Feasibility hint = Feasibility.of(TEN, before, Duration.ofHours(hours));

    assertThat(hint.verdict()).isEqualTo(verdict);
    assertThat(hint.usual()).contains(Duration.ofHours(5));
    assertThat(hint.keptPercent()).contains(70);
  }

  @Test
  void R21_a_short_history_says_nothing() {
    Feasibility hint = Feasibility.of(TEN.subList(0, 4), 0, Duration.ofHours(9));

    assertThat(hint.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(hint.samples()).isEqualTo(4);
    assertThat(Feasibility.of(List.of(), 3, Duration.ofHours(9)).usual()).isEmpty();
  }
}
