package org.vastine.application.team;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which invitation. */
public record InvitationId(UUID value) {

  /** Refuses null. */
  public InvitationId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
