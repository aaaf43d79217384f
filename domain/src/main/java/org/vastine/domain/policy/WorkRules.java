package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * How members work on cases, whatever the style.
 *
 * @param claimLease how long a claim on a case holds unless its holder renews it
 * @param undo how long a sent reply waits before it leaves, so that its writer can take it back;
 *     zero for not at all
 * @param lateGrace how long after the target a first reply does not count as late yet (R15)
 * @param continuation how long after its last event a case is continued by the same author's next
 *     mention in the thread
 * @param shareWindow the rolling window over which the answered share is measured (R9)
 * @param alarmFromReach from how many possible readers on a lead is told; it changes nothing else
 *     (R12)
 * @param followThrough how our word is kept
 * @param presence when a channel of ours is neglected (R4)
 */
public record WorkRules(
    Duration claimLease,
    Duration undo,
    Duration lateGrace,
    Duration continuation,
    Duration shareWindow,
    long alarmFromReach,
    FollowThrough followThrough,
    PresenceRule presence) {

  private static final Duration LONGEST_UNDO = Duration.ofMinutes(5);

  /** Rules that keep our word as usual. */
  public WorkRules(
      Duration claimLease,
      Duration undo,
      Duration lateGrace,
      Duration continuation,
      Duration shareWindow,
      long alarmFromReach) {
    this(
        claimLease,
        undo,
        lateGrace,
        continuation,
        shareWindow,
        alarmFromReach,
        FollowThrough.DEFAULT,
        PresenceRule.DEFAULT);
  }

  /** The same with other figures for keeping our word. */
  public WorkRules with(FollowThrough other) {
    return new WorkRules(
        claimLease, undo, lateGrace, continuation, shareWindow, alarmFromReach, other, presence);
  }

  /** The same with another rule for neglected channels. */
  public WorkRules with(PresenceRule other) {
    return new WorkRules(
        claimLease,
        undo,
        lateGrace,
        continuation,
        shareWindow,
        alarmFromReach,
        followThrough,
        other);
  }

  /** Refuses negative times and those that would leave nothing to measure or hold. */
  public WorkRules {
    requireNonNull(followThrough, "followThrough is null");
    requireNonNull(presence, "presence is null");
    positive("claim lease", claimLease);
    positive("continuation", continuation);
    positive("share window", shareWindow);
    if (undo.isNegative() || undo.compareTo(LONGEST_UNDO) > 0) {
      throw new IllegalArgumentException("the undo time is not within five minutes: " + undo);
    }
    if (lateGrace.isNegative()) {
      throw new IllegalArgumentException("the grace for late replies is negative: " + lateGrace);
    }
    if (alarmFromReach < 1) {
      throw new IllegalArgumentException("not a reach: " + alarmFromReach);
    }
  }

  /** Whether a reply sent at this moment counts as late. */
  public boolean isLate(Instant due, Instant sentAt) {
    return sentAt.isAfter(due.plus(lateGrace));
  }

  private static void positive(String name, Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("the " + name + " is not positive: " + time);
    }
  }
}
