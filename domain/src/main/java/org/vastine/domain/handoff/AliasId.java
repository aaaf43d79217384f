package org.vastine.domain.handoff;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which relay alias. */
public record AliasId(UUID value) {
  /** Refuses null. */
  public AliasId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
