package org.vastine.web.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.webhook.WebhookDelivery;

/** An event on its way to a webhook, as answers tell it. */
record WebhookDeliveryBody(
    String event,
    String type,
    UUID caseId,
    int sequence,
    Instant occurredAt,
    String state,
    int attempts,
    Optional<Instant> nextAt,
    Optional<Instant> triedAt,
    Optional<WebhookAnswerBody> answer) {

  static WebhookDeliveryBody of(WebhookDelivery delivery) {
    return new WebhookDeliveryBody(
        delivery.event().toString(),
        delivery.type(),
        delivery.event().about().value(),
        delivery.event().number(),
        delivery.at(),
        delivery.state().label(),
        delivery.attempts(),
        delivery.state().isEnded() ? Optional.empty() : Optional.of(delivery.nextAt()),
        delivery.last().map(WebhookDelivery.Try::at),
        delivery.last().map(WebhookDelivery.Try::answer).map(WebhookAnswerBody::of));
  }
}
