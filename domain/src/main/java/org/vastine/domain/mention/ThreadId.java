package org.vastine.domain.mention;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which thread: the public or private conversation that a mention stands in. */
public record ThreadId(UUID value) {
  /** Refuses null. */
  public ThreadId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
