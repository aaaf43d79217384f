package org.vastine.application.webhook;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookId;

/** The webhooks of the workspace, in memory. */
public final class InMemoryWebhooks implements Webhooks {

  private final InMemoryTable<WebhookId, Kept> webhooks;
  private final InMemoryWebhookDeliveries deliveries;

  private record Earlier(Secret secret, Instant until) {}

  private record Kept(Webhook webhook, Secret secret, Optional<Earlier> earlier) {}

  /** None yet. */
  public InMemoryWebhooks(InMemoryTransactions transactions, InMemoryWebhookDeliveries deliveries) {
    this.webhooks = new InMemoryTable<>(transactions);
    this.deliveries = deliveries;
  }

  @Override
  public List<Webhook> all() {
    return webhooks.stream()
        .map(Kept::webhook)
        .sorted(Comparator.comparing(Webhook::name).thenComparing(one -> one.id().value()))
        .toList();
  }

  @Override
  public Optional<Webhook> find(WebhookId id) {
    return webhooks.find(id).map(Kept::webhook);
  }

  @Override
  public Optional<Webhook> lock(WebhookId id) {
    return find(id);
  }

  @Override
  public void add(Webhook webhook, Secret secret) {
    webhooks.add(webhook.id(), new Kept(webhook, secret, Optional.empty()));
  }

  @Override
  public void change(Webhook webhook) {
    webhooks
        .find(webhook.id())
        .ifPresent(kept ->
            webhooks.put(
                webhook.id(),
                new Kept(
                    kept.webhook().with(webhook.name(), webhook.events(), webhook.accounts()),
                    kept.secret(),
                    kept.earlier())));
  }

  @Override
  public void store(Webhook webhook) {
    webhooks
        .find(webhook.id())
        .ifPresent(kept ->
            webhooks.put(
                webhook.id(),
                new Kept(kept.webhook().with(webhook.health()), kept.secret(), kept.earlier())));
  }

  @Override
  public List<Secret> secrets(WebhookId id, Instant now) {
    return webhooks.find(id).stream()
        .flatMap(kept ->
            Stream.concat(
                Stream.of(kept.secret()),
                kept
                    .earlier()
                    .filter(one -> now.isBefore(one.until()))
                    .map(Earlier::secret)
                    .stream()))
        .toList();
  }

  @Override
  public void rotate(WebhookId id, Secret fresh, Instant earlierUntil) {
    webhooks
        .find(id)
        .ifPresent(kept ->
            webhooks.put(
                id,
                new Kept(
                    kept.webhook(), fresh, Optional.of(new Earlier(kept.secret(), earlierUntil)))));
  }

  @Override
  public void remove(WebhookId id) {
    webhooks.remove(id);
    deliveries.removeAll(id);
  }
}
