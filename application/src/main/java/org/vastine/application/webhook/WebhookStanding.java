package org.vastine.application.webhook;

import jakarta.inject.Inject;
import org.vastine.domain.webhook.Webhook;

/** Tells how webhooks stand, within the transaction that is open. */
public final class WebhookStanding {

  /** What waits is counted up to here. */
  public static final int MOST_COUNTED = 10_000;

  private final WebhookDeliveries deliveries;

  /** Needs the events on their way. */
  @Inject
  public WebhookStanding(WebhookDeliveries deliveries) {
    this.deliveries = deliveries;
  }

  /**
   * A webhook with what waits for it.
   *
   * @param waiting how many events do, counted up to {@link #MOST_COUNTED}
   */
  public record Standing(Webhook webhook, int waiting) {}

  /** How one stands. */
  Standing of(Webhook webhook) {
    return new Standing(webhook, deliveries.waiting(webhook.id(), MOST_COUNTED));
  }
}
