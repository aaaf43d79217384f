package org.vastine.application.team;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which password reset. */
public record PasswordResetId(UUID value) {

  /** Refuses null. */
  public PasswordResetId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
