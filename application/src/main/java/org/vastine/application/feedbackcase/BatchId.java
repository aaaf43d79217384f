package org.vastine.application.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which change of many cases. */
public record BatchId(UUID value) {

  /** Refuses null. */
  public BatchId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
