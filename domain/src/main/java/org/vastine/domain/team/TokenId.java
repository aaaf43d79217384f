package org.vastine.domain.team;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which API token. */
public record TokenId(UUID value) {
  /** Refuses null. */
  public TokenId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
