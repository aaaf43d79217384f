package org.vastine.domain.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which known fact. */
public record KnownFactId(UUID value) {
  /** Refuses null. */
  public KnownFactId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
