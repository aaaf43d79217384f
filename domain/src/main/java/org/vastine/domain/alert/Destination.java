package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** One outlet of one member. */
public sealed interface Destination {

  /** The member's mail address. */
  record Mail() implements Destination {}

  /** One of the member's webhooks. */
  record Webhook(AlertWebhookId id) implements Destination {
    /** Refuses null. */
    public Webhook {
      requireNonNull(id, "id is null");
    }
  }

  /** The member's mail address. */
  static Destination mail() {
    return new Mail();
  }

  /** What sort of outlet it is. */
  default OutletKind kind() {
    return switch (this) {
      case Mail _ -> OutletKind.EMAIL;
      case Webhook _ -> OutletKind.WEBHOOK;
    };
  }

  /** Its name in stored data: {@code email}, or {@code webhook:} with an id. */
  default String key() {
    return switch (this) {
      case Mail _ -> "email";
      case Webhook(AlertWebhookId id) -> "webhook:" + id;
    };
  }

  /** The destination of that key. */
  static Destination of(String key) {
    if (key.equals("email")) {
      return mail();
    }
    if (key.startsWith("webhook:")) {
      return new Webhook(new AlertWebhookId(UUID.fromString(key.substring("webhook:".length()))));
    }
    throw new IllegalArgumentException("no outlet is called " + key);
  }
}
