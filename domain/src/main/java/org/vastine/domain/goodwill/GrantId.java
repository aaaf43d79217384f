package org.vastine.domain.goodwill;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which grant. */
public record GrantId(UUID value) {
  /** Refuses null. */
  public GrantId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
