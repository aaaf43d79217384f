package org.vastine.application.alert;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.alert.AlertWebhook;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.MemberId;

/** The webhooks of members, in memory. */
public final class InMemoryAlertWebhooks implements AlertWebhooks {

  private final InMemoryTable<AlertWebhookId, Signed> webhooks;

  /** None yet. */
  public InMemoryAlertWebhooks(InMemoryTransactions transactions) {
    this.webhooks = new InMemoryTable<>(transactions);
  }

  @Override
  public List<AlertWebhook> of(MemberId member) {
    return webhooks.stream()
        .map(Signed::webhook)
        .filter(webhook -> webhook.member().equals(member))
        .sorted(
            Comparator.comparing(AlertWebhook::name).thenComparing(webhook -> webhook.id().value()))
        .toList();
  }

  @Override
  public Optional<Signed> signed(AlertWebhookId id) {
    return webhooks.find(id);
  }

  @Override
  public void add(AlertWebhook webhook, Secret secret) {
    webhooks.add(webhook.id(), new Signed(webhook, secret));
  }

  @Override
  public void remove(AlertWebhookId id) {
    webhooks.remove(id);
  }
}
