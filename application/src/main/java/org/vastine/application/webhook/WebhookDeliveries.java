package org.vastine.application.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.domain.webhook.WebhookDelivery;
import org.vastine.domain.webhook.WebhookEventId;
import org.vastine.domain.webhook.WebhookId;

/** Events on their way to webhooks, and what became of the latest ones. */
public interface WebhookDeliveries {

  /**
   * The next event for a webhook, leased until {@code now + lease} so that no other worker gets it:
   * one that is WAITING and due, or SENDING with its lease run out because its worker died; it
   * comes in the state that it had. Never one while an earlier event of the same case is on its
   * way, and none while {@code most} others of the webhook are leased.
   */
  Optional<WebhookDelivery> lease(WebhookId webhook, Instant now, Duration lease, int most);

  /** One of them, locked until the transaction ends. */
  Optional<WebhookDelivery> lock(WebhookId webhook, WebhookEventId event);

  /** Stores its newer state, and ends its lease where that is not SENDING. */
  void store(WebhookDelivery delivery);

  /** What waits for the webhook is due now, with as many tries as in the beginning. */
  void hurry(WebhookId webhook, Instant now);

  /** Sends one anew whose way has ended; says how many that were, 0 or 1. */
  int again(WebhookId webhook, WebhookEventId event, Instant now);

  /** Sends all of them anew that happened since a moment and whose way has ended. */
  int againSince(WebhookId webhook, Instant since, Instant now);

  /** What happened latest first. */
  Page<WebhookDelivery> latest(WebhookId webhook, Optional<String> after, int limit);

  /** How many events wait for a webhook or are on their way, counted up to {@code most}. */
  int waiting(WebhookId webhook, int most);

  /** Forgets what happened before a moment, at most {@code limit}; says how many were forgotten. */
  int forgetBefore(Instant moment, int limit);
}
