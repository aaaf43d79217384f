package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which piece of people's words that a case event points to (a note, a reason). */
public record CaseTextId(UUID value) {
  /** Refuses null. */
  public CaseTextId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
