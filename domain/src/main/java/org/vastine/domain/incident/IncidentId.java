package org.vastine.domain.incident;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which incident. */
public record IncidentId(UUID value) {
  /** Refuses null. */
  public IncidentId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
