package org.vastine.domain.team;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which member of a workspace. */
public record MemberId(UUID value) {
  /** Refuses null. */
  public MemberId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
