package org.vastine.language.advice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Leaves an endpoint alone that failed several times in a row, or that asked for it, so that nobody
 * waits for what will not come. Each node keeps its own.
 */
final class Pause {

  /** For how long it is left alone. */
  static final Duration USUAL = Duration.ofSeconds(60);

  /** After how many failures in a row. */
  static final int FAILURES = 3;

  private final InstantSource clock;
  private int failures;
  private Instant until = Instant.MIN;

  Pause(InstantSource clock) {
    this.clock = clock;
  }

  /** How long it still lasts; empty when it is over. */
  synchronized Optional<Duration> left() {
    Instant now = clock.instant();
    return now.isBefore(until) ? Optional.of(Duration.between(now, until)) : Optional.empty();
  }

  /** It answered. */
  synchronized void worked() {
    failures = 0;
  }

  /** It failed, and perhaps asked for a pause. */
  synchronized void failed(Optional<Duration> asked) {
    failures++;
    if (asked.isPresent() || failures >= FAILURES) {
      failures = 0;
      until = clock.instant().plus(asked.orElse(USUAL));
    }
  }
}
