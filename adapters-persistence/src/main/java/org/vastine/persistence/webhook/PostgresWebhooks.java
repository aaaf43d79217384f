package org.vastine.persistence.webhook;

import static org.vastine.persistence.schema.Tables.WEBHOOK;
import static org.vastine.persistence.schema.Tables.WEBHOOK_DELIVERY;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.vastine.application.webhook.Webhooks;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.webhook.SuspendReason;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookHealth;
import org.vastine.domain.webhook.WebhookId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Vault;

/** Webhooks of the workspace, in PostgreSQL; their secrets sealed. */
public final class PostgresWebhooks implements Webhooks {

  private final CurrentTransaction current;
  private final Vault vault;
  private final KnownWebhooks known;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresWebhooks(CurrentTransaction current, Vault vault, KnownWebhooks known) {
    this.current = current;
    this.vault = vault;
    this.known = known;
  }

  @Override
  public List<Webhook> all() {
    return current
        .sql()
        .selectFrom(WEBHOOK)
        .orderBy(WEBHOOK.NAME, WEBHOOK.ID)
        .fetch(PostgresWebhooks::read);
  }

  @Override
  public Optional<Webhook> find(WebhookId id) {
    return current
        .sql()
        .selectFrom(WEBHOOK)
        .where(WEBHOOK.ID.eq(id.value()))
        .fetchOptional(PostgresWebhooks::read);
  }

  @Override
  public Optional<Webhook> lock(WebhookId id) {
    return current
        .sql()
        .selectFrom(WEBHOOK)
        .where(WEBHOOK.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(PostgresWebhooks::read);
  }

  @Override
  public void add(Webhook webhook, Secret secret) {
    current
        .sql()
        .insertInto(WEBHOOK)
        .set(WEBHOOK.WORKSPACE_ID, current.workspace().value())
        .set(WEBHOOK.ID, webhook.id().value())
        .set(WEBHOOK.NAME, webhook.name())
        .set(WEBHOOK.URL, webhook.url().toString())
        .set(WEBHOOK.EVENTS, events(webhook))
        .set(WEBHOOK.ACCOUNTS, accounts(webhook))
        .set(WEBHOOK.SECRET, vault.seal(secret.value(), context(webhook.id())))
        .set(WEBHOOK.SUSPENDED, webhook.health().suspended().map(Labelled::label).orElse(null))
        .set(WEBHOOK.FAILURES, webhook.health().failures())
        .set(WEBHOOK.FAILING_SINCE, Moments.ofOptional(webhook.health().failingSince()))
        .set(WEBHOOK.REST_UNTIL, Moments.ofOptional(webhook.health().restUntil()))
        .execute();
    WorkspaceId workspace = current.workspace();
    current.afterCommit(() -> known.added(workspace));
  }

  @Override
  public void change(Webhook webhook) {
    current
        .sql()
        .update(WEBHOOK)
        .set(WEBHOOK.NAME, webhook.name())
        .set(WEBHOOK.EVENTS, events(webhook))
        .set(WEBHOOK.ACCOUNTS, accounts(webhook))
        .where(WEBHOOK.ID.eq(webhook.id().value()))
        .execute();
  }

  private static String[] events(Webhook webhook) {
    return webhook.events().stream().sorted().toArray(String[]::new);
  }

  private static UUID[] accounts(Webhook webhook) {
    return webhook.accounts().stream().map(ChannelAccountId::value).sorted().toArray(UUID[]::new);
  }

  @Override
  public void store(Webhook webhook) {
    current
        .sql()
        .update(WEBHOOK)
        .set(WEBHOOK.SUSPENDED, webhook.health().suspended().map(Labelled::label).orElse(null))
        .set(WEBHOOK.FAILURES, webhook.health().failures())
        .set(WEBHOOK.FAILING_SINCE, Moments.ofOptional(webhook.health().failingSince()))
        .set(WEBHOOK.REST_UNTIL, Moments.ofOptional(webhook.health().restUntil()))
        .where(WEBHOOK.ID.eq(webhook.id().value()))
        .execute();
  }

  @Override
  public List<Secret> secrets(WebhookId id, Instant now) {
    List<Secret> secrets = new ArrayList<>();
    current
        .sql()
        .selectFrom(WEBHOOK)
        .where(WEBHOOK.ID.eq(id.value()))
        .fetchOptional()
        .ifPresent(row -> {
          secrets.add(opened(id, row.get(WEBHOOK.SECRET)));
          Moments.optional(row.get(WEBHOOK.EARLIER_UNTIL))
              .filter(now::isBefore)
              .ifPresent(_ -> secrets.add(opened(id, row.get(WEBHOOK.EARLIER_SECRET))));
        });
    return secrets;
  }

  private Secret opened(WebhookId id, byte[] sealed) {
    return new Secret(vault.open(sealed, context(id)));
  }

  @Override
  public void rotate(WebhookId id, Secret fresh, Instant earlierUntil) {
    current
        .sql()
        .update(WEBHOOK)
        .set(WEBHOOK.EARLIER_SECRET, WEBHOOK.SECRET)
        .set(WEBHOOK.EARLIER_UNTIL, Moments.of(earlierUntil))
        .set(WEBHOOK.SECRET, vault.seal(fresh.value(), context(id)))
        .where(WEBHOOK.ID.eq(id.value()))
        .execute();
  }

  @Override
  public void remove(WebhookId id) {
    // In the order in which others lock them.
    current.sql().deleteFrom(WEBHOOK).where(WEBHOOK.ID.eq(id.value())).execute();
    current
        .sql()
        .deleteFrom(WEBHOOK_DELIVERY)
        .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(id.value()))
        .execute();
  }

  private String context(WebhookId id) {
    return current.workspace() + "/webhook/" + id;
  }

  private static Webhook read(Record row) {
    Set<ChannelAccountId> accounts =
        Stream.of(row.get(WEBHOOK.ACCOUNTS)).map(ChannelAccountId::new).collect(Collectors.toSet());
    return new Webhook(
        new WebhookId(row.get(WEBHOOK.ID)),
        row.get(WEBHOOK.NAME),
        URI.create(row.get(WEBHOOK.URL)),
        Set.of(row.get(WEBHOOK.EVENTS)),
        accounts,
        new WebhookHealth(
            Optional.ofNullable(row.get(WEBHOOK.SUSPENDED))
                .map(why -> Labels.of(SuspendReason.class, why)),
            row.get(WEBHOOK.FAILURES),
            Moments.optional(row.get(WEBHOOK.FAILING_SINCE)),
            Moments.optional(row.get(WEBHOOK.REST_UNTIL))));
  }
}
