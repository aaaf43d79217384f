package org.vastine.domain.kernel;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which organisation's data; nothing crosses it. */
public record WorkspaceId(UUID value) {
  /** Refuses null. */
  public WorkspaceId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
