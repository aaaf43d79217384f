package org.vastine.domain.mention;

import java.time.Duration;
import java.time.Instant;

/** Whether a platform's or sender's claim of when something was published can be true. */
public final class PublicationTime {

  /** How far ahead of ours another clock may run. */
  public static final Duration TOLERANCE = Duration.ofMinutes(5);

  /** Nothing that we hear of is older than this; 1970 and 1900 are signs of a broken clock. */
  public static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

  private PublicationTime() {}

  /** Whether the claim can be true at this moment. */
  public static boolean isPlausible(Instant claimed, Instant now) {
    return !claimed.isBefore(EARLIEST) && !claimed.isAfter(now.plus(TOLERANCE));
  }

  /**
   * The moment to count from: the claim, or the moment of taking in where the claim cannot be true,
   * and never a moment that is still to come.
   */
  public static Instant trusted(Instant claimed, Instant now) {
    return isPlausible(claimed, now) && claimed.isBefore(now) ? claimed : now;
  }
}
