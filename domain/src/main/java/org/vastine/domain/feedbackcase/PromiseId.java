package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which promise. */
public record PromiseId(UUID value) {
  /** Refuses null. */
  public PromiseId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
