package org.vastine.domain.mention;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which connected channel account. */
public record ChannelAccountId(UUID value) {
  /** Refuses null. */
  public ChannelAccountId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
