package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which feedback case. */
public record CaseId(UUID value) {
  /** Refuses null. */
  public CaseId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
