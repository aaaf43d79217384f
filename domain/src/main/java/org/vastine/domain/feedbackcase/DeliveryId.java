package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which delivery; the key under which a platform is asked to publish a reply once. */
public record DeliveryId(UUID value) {
  /** Refuses null. */
  public DeliveryId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
