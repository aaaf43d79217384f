package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which message to an outlet, in our own numbering; receivers are shown it at every try. */
public record AlertMessageId(UUID value) {
  /** Refuses null. */
  public AlertMessageId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
