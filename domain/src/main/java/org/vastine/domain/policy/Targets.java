package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * How soon things are due, counted from the publication of the mention (R7, R8).
 *
 * @param firstReply until the first reply, or until somebody decides not to reply (R28)
 * @param update between two updates while the case is open (R22)
 * @param resolution until the concern is solved; not before the first reply
 * @param countsAlways whether these run day and night rather than in business hours only
 */
public record Targets(
    Duration firstReply,
    Optional<Duration> update,
    Optional<Duration> resolution,
    boolean countsAlways) {

  private static final Duration LONGEST = Duration.ofDays(366);

  /** Refuses targets that are not positive, longer than a year, or in the wrong order. */
  public Targets {
    requireNonNull(firstReply, "firstReply is null");
    check("first reply", firstReply);
    update.ifPresent(time -> check("update", time));
    resolution.ifPresent(time -> check("resolution", time));
    if (resolution.isPresent() && resolution.get().compareTo(firstReply) < 0) {
      throw new IllegalArgumentException(
          "resolution is due before the first reply: " + resolution.get() + " < " + firstReply);
    }
  }

  /** A first reply within this much open time, and no other target. */
  public static Targets firstReplyWithin(Duration openTime) {
    return new Targets(openTime, Optional.empty(), Optional.empty(), false);
  }

  /** The same with an update each time that so much open time has passed. */
  public Targets withUpdateEvery(Duration time) {
    return new Targets(firstReply, Optional.of(time), resolution, countsAlways);
  }

  /** The same with a solution within so much open time. */
  public Targets withResolutionWithin(Duration time) {
    return new Targets(firstReply, update, Optional.of(time), countsAlways);
  }

  /** The same, counted day and night. */
  public Targets countedAlways() {
    return new Targets(firstReply, update, resolution, true);
  }

  private static void check(String name, Duration time) {
    if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "the target for the " + name + " is not within a year: " + time);
    }
  }
}
