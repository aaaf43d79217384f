package org.vastine.domain.team;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which absence of a member. */
public record AbsenceId(UUID value) {
  /** Refuses null. */
  public AbsenceId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
