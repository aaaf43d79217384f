package org.vastine.application.reply;

import java.time.Duration;

/**
 * How long a worker may take over one delivery. After that its delivery counts as unknown and
 * another worker looks for it on the platform, so it must be longer than any provider's own time
 * limits.
 *
 * @param length at least one second
 */
public record DeliveryLease(Duration length) {

  /** Longer than the time limits of all calls of one delivery together. */
  public static final DeliveryLease DEFAULT = new DeliveryLease(Duration.ofMinutes(2));

  /** Refuses less than a second. */
  public DeliveryLease {
    if (length.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException("a lease of deliveries is at least one second");
    }
  }
}
