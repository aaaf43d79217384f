package org.vastine.domain.policy;

import java.time.Duration;

/**
 * From when on a channel of our own counts as neglected or as quiet (R4).
 *
 * @param neglectedAfter how long somebody may wait for an answer on a channel that is not neglected
 * @param quietAfter how long a channel may hear and answer nothing without being called quiet
 */
public record PresenceRule(Duration neglectedAfter, Duration quietAfter) {

  /** What holds where nothing else was said. */
  public static final PresenceRule DEFAULT =
      new PresenceRule(Duration.ofDays(2), Duration.ofDays(14));

  /** Refuses times in which nobody could answer. */
  public PresenceRule {
    if (!neglectedAfter.isPositive() || !quietAfter.isPositive()) {
      throw new IllegalArgumentException(
          "no time to be present in: " + neglectedAfter + ", " + quietAfter);
    }
  }
}
