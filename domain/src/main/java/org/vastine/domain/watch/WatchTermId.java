package org.vastine.domain.watch;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which watch term, in our own numbering. */
public record WatchTermId(UUID value) {
  /** Refuses null. */
  public WatchTermId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
