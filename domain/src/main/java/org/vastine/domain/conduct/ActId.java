package org.vastine.domain.conduct;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which act that a step asks for. */
public record ActId(UUID value) {
  /** Refuses null. */
  public ActId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
