package org.vastine.web.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.webhook.WebhookStanding;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookHealth;

/** A webhook as answers tell it; its secret is never among that. */
record WebhookBody(
    UUID id,
    String name,
    URI url,
    List<String> events,
    List<UUID> channelAccounts,
    String state,
    Optional<String> suspendedBecause,
    int failures,
    Optional<Instant> failingSince,
    Optional<Instant> restUntil,
    int waiting) {

  static WebhookBody of(WebhookStanding.Standing standing) {
    Webhook webhook = standing.webhook();
    WebhookHealth health = webhook.health();
    return new WebhookBody(
        webhook.id().value(),
        webhook.name(),
        webhook.url(),
        webhook.events().stream().sorted().toList(),
        webhook.accounts().stream().map(ChannelAccountId::value).sorted().toList(),
        health.suspended().isPresent() ? "suspended" : "active",
        health.suspended().map(Labelled::label),
        health.failures(),
        health.failingSince(),
        health.restUntil(),
        standing.waiting());
  }
}
