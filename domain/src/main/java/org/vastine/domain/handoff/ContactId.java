package org.vastine.domain.handoff;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which call or visit. */
public record ContactId(UUID value) {
  /** Refuses null. */
  public ContactId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
