package org.vastine.domain.policy;

import java.time.Duration;

/**
 * How a workspace keeps its word and comes back (R21, R22, R25).
 *
 * @param warnAtPercent how much of a promise's open time is over when it is called to mind
 * @param updateEvery open time between two updates while a promise is open, where the playbook
 *     names none
 * @param mostOpenPromises how many promises one member has open at most
 * @param returnWithin open time from the solution to the question in the original thread
 * @param silentAfter time from that question until no answer counts as one
 */
public record FollowThrough(
    int warnAtPercent,
    Duration updateEvery,
    int mostOpenPromises,
    Duration returnWithin,
    Duration silentAfter) {

  /** How it is done where nothing else was said. */
  public static final FollowThrough DEFAULT =
      new FollowThrough(75, Duration.ofHours(16), 20, Duration.ofHours(8), Duration.ofDays(7));

  /** Refuses figures that would leave nothing to warn of, to keep or to wait for. */
  public FollowThrough {
    if (warnAtPercent < 1 || warnAtPercent > 99) {
      throw new IllegalArgumentException("no share of a promise's time: " + warnAtPercent);
    }
    if (mostOpenPromises < 1) {
      throw new IllegalArgumentException("nobody could promise anything: " + mostOpenPromises);
    }
    positive("time between updates", updateEvery);
    positive("time to return to the thread", returnWithin);
    positive("time until silence counts", silentAfter);
  }

  private static void positive(String name, Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("the " + name + " is not positive: " + time);
    }
  }
}
