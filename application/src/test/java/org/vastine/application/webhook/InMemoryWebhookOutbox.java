package org.vastine.application.webhook;

import java.util.List;
import org.vastine.application.feedbackcase.WebhookOutbox;
import org.vastine.domain.webhook.WebhookDelivery;
import org.vastine.domain.webhook.WebhookEventId;

/** The outbox of webhooks, in memory. */
public final class InMemoryWebhookOutbox implements WebhookOutbox {

  private final InMemoryWebhooks webhooks;
  private final InMemoryWebhookDeliveries deliveries;

  /** For these webhooks. */
  public InMemoryWebhookOutbox(InMemoryWebhooks webhooks, InMemoryWebhookDeliveries deliveries) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
  }

  @Override
  public void add(List<Happened> events) {
    webhooks
        .all()
        .forEach(webhook ->
            events.stream()
                .filter(event -> webhook.wants(event.type(), event.account()))
                .forEach(event ->
                    deliveries.add(
                        WebhookDelivery.of(
                            webhook.id(),
                            new WebhookEventId(event.about(), event.number()),
                            event.type(),
                            event.at()))));
  }
}
