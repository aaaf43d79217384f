package org.vastine.domain.reply;

import java.time.Duration;

/**
 * How long to wait before asking a platform again: twice as long each time, with jitter, so that
 * many deliveries do not come back in step.
 *
 * @param first the wait after the first attempt
 * @param longest the longest wait
 * @param attempts after how many attempts a person is asked
 */
public record RetryPolicy(Duration first, Duration longest, int attempts) {

  /** 2 s, 4 s, 8 s ... up to 15 min; about three hours in all before a person is asked. */
  public static final RetryPolicy DEFAULT =
      new RetryPolicy(Duration.ofSeconds(2), Duration.ofMinutes(15), 20);

  /** Refuses waits and counts that make no sense. */
  public RetryPolicy {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || attempts < 1) {
      throw new IllegalArgumentException("not a retry policy");
    }
  }

  /**
   * The wait after this many attempts.
   *
   * @param made attempts made, from 1
   * @param chance from 0 to 1, by which the wait is spread over the upper half of its length
   */
  public Duration waitAfter(int made, double chance) {
    long doubled = first.toMillis() << Math.min(made - 1, 30);
    long longestWait = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis(longestWait / 2 + (long) (chance * (longestWait - longestWait / 2)));
  }

  /** Whether a person should be asked instead of the platform once more. */
  public boolean isOver(int made) {
    return made >= attempts;
  }
}
