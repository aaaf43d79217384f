package org.vastine.domain.factrequest;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which fact request. */
public record FactRequestId(UUID value) {
  /** Refuses null. */
  public FactRequestId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
