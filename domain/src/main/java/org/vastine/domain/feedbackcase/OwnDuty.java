package org.vastine.domain.feedbackcase;

import java.time.Duration;

/**
 * What one member's duty leaves room for, by the roster.
 *
 * @param time how much time on duty they have until a moment; none is negative
 * @param room how many cases they have in hand at most
 */
public record OwnDuty(Duration time, int room) {

  /** Refuses negative times, and room for less than one case. */
  public OwnDuty {
    if (time.isNegative() || room < 1) {
      throw new IllegalArgumentException("no duty: " + time + ", room for " + room);
    }
  }
}
