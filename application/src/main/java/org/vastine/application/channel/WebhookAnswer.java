package org.vastine.application.channel;

import java.util.List;

/** What a provider made of a webhook request. */
public sealed interface WebhookAnswer {

  /** Real and understood; the platform is told so after the items are stored. */
  record Items(List<InboundItem> items) implements WebhookAnswer {
    /** Copies the items. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Real, and says only that something is new: pull now. */
  record PullNow() implements WebhookAnswer {}

  /** A handshake that wants this text back. */
  record Challenge(String text) implements WebhookAnswer {}

  /** Not from the platform: the signature is missing or wrong. Nothing of it is kept. */
  record NotAuthentic() implements WebhookAnswer {}

  /** From the platform, and not understood; kept for a person. */
  record Unreadable(InboundItem.Unreadable item) implements WebhookAnswer {}
}
