package org.vastine.domain.task;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which task. */
public record TaskId(UUID value) {
  /** Refuses null. */
  public TaskId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
