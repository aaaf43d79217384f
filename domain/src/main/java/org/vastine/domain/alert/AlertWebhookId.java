package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which webhook of a member, in our own numbering. */
public record AlertWebhookId(UUID value) {
  /** Refuses null. */
  public AlertWebhookId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
