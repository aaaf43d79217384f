package org.vastine.domain.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SignInThrottleTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final SignInThrottle throttle = new SignInThrottle(2, Duration.ofMinutes(15));

  @Test
  void below_the_most_one_may_try() {
    assertThat(throttle.closedUntil(List.of())).isEmpty();
    assertThat(throttle.closedUntil(List.of(NOON))).isEmpty();
  }

  @Test
  void from_the_most_on_one_waits_until_enough_of_them_count_no_more() {
    List<Instant> failures = List.of(NOON, NOON.minusSeconds(60), NOON.minusSeconds(600));

    assertThat(throttle.closedUntil(failures))
        .contains(NOON.minusSeconds(60).plus(Duration.ofMinutes(15)));
    assertThat(throttle.countsFrom(NOON)).isEqualTo(NOON.minus(Duration.ofMinutes(15)));
  }

  @Test
  void what_lets_nobody_in_or_everybody_cannot_be_made() {
    assertThatThrownBy(() -> new SignInThrottle(0, Duration.ofMinutes(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SignInThrottle(1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void at_the_most_one_waits_for_the_latest_to_be_forgotten() {
    assertThat(throttle.closedUntil(List.of(NOON, NOON.minusSeconds(60))))
        .contains(NOON.minusSeconds(60).plus(Duration.ofMinutes(15)));
  }

  @Test
  void one_failure_may_be_all_that_is_borne() {
    SignInThrottle strict = new SignInThrottle(1, Duration.ofMinutes(15));

    assertThat(strict.closedUntil(List.of())).isEmpty();
    assertThat(strict.closedUntil(List.of(NOON))).contains(NOON.plus(Duration.ofMinutes(15)));
  }
}
