package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which step of a conduct ladder. */
public record ConductStepId(UUID value) {
  /** Refuses null. */
  public ConductStepId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
