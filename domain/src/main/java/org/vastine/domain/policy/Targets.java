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
 * @param calendar the name of the calendar whose hours count; empty for the policy's standard one
 */
public record Targets(
    Duration firstReply,
    Optional<Duration> update,
    Optional<Duration> resolution,
    boolean countsAlways,
    Optional<String> calendar) {

  private static final Duration LONGEST = Duration.ofDays(366);

  /**
   * Refuses targets that are not positive, longer than a year, or in the wrong order, and a
   * calendar for what runs day and night.
   */
  public Targets {
    requireNonNull(firstReply, "firstReply is null");
    check("first reply", firstReply);
    update.ifPresent(time -> check("update", time));
    resolution.ifPresent(time -> check("resolution", time));
    if (resolution.isPresent() && resolution.get().compareTo(firstReply) < 0) {
      throw new IllegalArgumentException(
          "resolution is due before the first reply: " + resolution.get() + " < " + firstReply);
    }
    calendar.ifPresent(Playbook::checkName);
    if (countsAlways && calendar.isPresent()) {
      throw new IllegalArgumentException(
          "what counts always is counted in no calendar: " + calendar.get());
    }
  }

  /** A first reply within this much open time, and no other target. */
  public static Targets firstReplyWithin(Duration openTime) {
    return new Targets(openTime, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** The same with an update each time that so much open time has passed. */
  public Targets withUpdateEvery(Duration time) {
    return new Targets(firstReply, Optional.of(time), resolution, countsAlways, calendar);
  }

  /** The same with a solution within so much open time. */
  public Targets withResolutionWithin(Duration time) {
    return new Targets(firstReply, update, Optional.of(time), countsAlways, calendar);
  }

  /** The same, counted day and night. */
  public Targets countedAlways() {
    return new Targets(firstReply, update, resolution, true, Optional.empty());
  }

  /** The same, counted in the hours of the calendar of this name. */
  public Targets countedIn(String name) {
    return new Targets(firstReply, update, resolution, false, Optional.of(name));
  }

  private static void check(String name, Duration time) {
    if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "the target for the " + name + " is not within a year: " + time);
    }
  }
}
