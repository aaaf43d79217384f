package org.vastine.domain.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R7: the clocks start with the publication, where its time can be believed. */
class PublicationTimeTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "1994-12-31T23:59:59.999999999Z"})
  void a_time_before_there_were_public_channels_is_a_broken_clock(Instant claimed) {
    assertThat(PublicationTime.isPlausible(claimed, NOW)).isFalse();
    assertThat(PublicationTime.isPlausible(EARLIEST, NOW)).isTrue();
  }

  @Test
  void another_clock_may_run_five_minutes_ahead_and_no_further() {
    Instant limit = NOW.plus(Duration.ofMinutes(5));

    assertThat(PublicationTime.isPlausible(limit, NOW)).isTrue();
    assertThat(PublicationTime.isPlausible(limit.plusNanos(1), NOW)).isFalse();
  }

  @Test
  void R7_a_time_that_can_be_true_counts() {
    Instant yesterday = NOW.minus(Duration.ofDays(1));

    assertThat(PublicationTime.trusted(yesterday, NOW)).isEqualTo(yesterday);
    assertThat(PublicationTime.trusted(EARLIEST, NOW)).isEqualTo(EARLIEST);
  }

  @Test
  void R7_a_time_that_cannot_be_true_counts_as_the_moment_of_taking_in() {
    assertThat(PublicationTime.trusted(EARLIEST.minusNanos(1), NOW)).isEqualTo(NOW);
    assertThat(PublicationTime.trusted(NOW.plus(Duration.ofDays(1)), NOW)).isEqualTo(NOW);
  }

  @Test
  void R7_nothing_counts_from_a_moment_that_is_still_to_come() {
    assertThat(PublicationTime.trusted(NOW.plusSeconds(60), NOW)).isEqualTo(NOW);
  }
}
