package org.vastine.domain.advocate;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which ask. */
public record AskId(UUID value) {
  /** Refuses null. */
  public AskId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
