package org.vastine.domain.mention;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which mention, in our own numbering. */
public record MentionId(UUID value) {
  /** Refuses null. */
  public MentionId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
