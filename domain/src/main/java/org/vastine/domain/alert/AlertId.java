package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which alert, in our own numbering. */
public record AlertId(UUID value) {
  /** Refuses null. */
  public AlertId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
