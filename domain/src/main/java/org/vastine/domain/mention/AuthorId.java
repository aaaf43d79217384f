package org.vastine.domain.mention;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which author: one person, who can hold several handles. */
public record AuthorId(UUID value) {
  /** Refuses null. */
  public AuthorId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
