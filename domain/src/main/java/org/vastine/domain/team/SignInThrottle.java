package org.vastine.domain.team;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How many failed sign-ins are borne before one has to wait.
 *
 * @param most how many within the window
 * @param window how long a failure counts
 */
public record SignInThrottle(int most, Duration window) {

  /** For one e-mail address: somebody guesses one member's password. */
  public static final SignInThrottle PER_EMAIL = new SignInThrottle(5, Duration.ofMinutes(15));

  /** For one network address: somebody tries many members. */
  public static final SignInThrottle PER_ADDRESS = new SignInThrottle(20, Duration.ofMinutes(15));

  /** Refuses what would let nobody in, or everybody. */
  public SignInThrottle {
    if (most < 1 || !window.isPositive()) {
      throw new IllegalArgumentException("not a throttle: " + most + " in " + window);
    }
  }

  /** From when on failures count. */
  public Instant countsFrom(Instant now) {
    return now.minus(window);
  }

  /**
   * Until when to wait; empty when one may try.
   *
   * @param failures those that count, the latest first
   */
  public Optional<Instant> closedUntil(List<Instant> failures) {
    return failures.size() < most
        ? Optional.empty()
        : Optional.of(failures.get(most - 1).plus(window));
  }
}
