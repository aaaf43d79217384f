package org.vastine.application.team;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which session. */
public record SessionId(UUID value) {

  /** Refuses null. */
  public SessionId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
