package org.vastine.domain.webhook;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which webhook of the workspace. */
public record WebhookId(UUID value) {
  /** Refuses null. */
  public WebhookId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
