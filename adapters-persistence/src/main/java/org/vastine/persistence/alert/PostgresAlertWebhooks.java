package org.vastine.persistence.alert;

import static org.vastine.persistence.schema.Tables.ALERT_WEBHOOK;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.vastine.application.alert.AlertWebhooks;
import org.vastine.domain.alert.AlertWebhook;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Vault;

/** Webhooks of members, in PostgreSQL; their secrets sealed. */
public final class PostgresAlertWebhooks implements AlertWebhooks {

  private final CurrentTransaction current;
  private final Vault vault;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresAlertWebhooks(CurrentTransaction current, Vault vault) {
    this.current = current;
    this.vault = vault;
  }

  @Override
  public List<AlertWebhook> of(MemberId member) {
    return current
        .sql()
        .selectFrom(ALERT_WEBHOOK)
        .where(ALERT_WEBHOOK.MEMBER_ID.eq(member.value()))
        .orderBy(ALERT_WEBHOOK.NAME, ALERT_WEBHOOK.ID)
        .fetch(PostgresAlertWebhooks::read);
  }

  @Override
  public Optional<Signed> signed(AlertWebhookId id) {
    return current
        .sql()
        .selectFrom(ALERT_WEBHOOK)
        .where(ALERT_WEBHOOK.ID.eq(id.value()))
        .fetchOptional(row ->
            new Signed(
                read(row), new Secret(vault.open(row.get(ALERT_WEBHOOK.SECRET), context(id)))));
  }

  @Override
  public void add(AlertWebhook webhook, Secret secret) {
    current
        .sql()
        .insertInto(ALERT_WEBHOOK)
        .set(ALERT_WEBHOOK.WORKSPACE_ID, current.workspace().value())
        .set(ALERT_WEBHOOK.ID, webhook.id().value())
        .set(ALERT_WEBHOOK.MEMBER_ID, webhook.member().value())
        .set(ALERT_WEBHOOK.NAME, webhook.name())
        .set(ALERT_WEBHOOK.URL, webhook.url().toString())
        .set(ALERT_WEBHOOK.SECRET, vault.seal(secret.value(), context(webhook.id())))
        .execute();
  }

  @Override
  public void remove(AlertWebhookId id) {
    current.sql().deleteFrom(ALERT_WEBHOOK).where(ALERT_WEBHOOK.ID.eq(id.value())).execute();
  }

  private String context(AlertWebhookId id) {
    return current.workspace() + "/alert-webhook/" + id;
  }

  private static AlertWebhook read(Record row) {
    return new AlertWebhook(
        new AlertWebhookId(row.get(ALERT_WEBHOOK.ID)),
        new MemberId(row.get(ALERT_WEBHOOK.MEMBER_ID)),
        row.get(ALERT_WEBHOOK.NAME),
        URI.create(row.get(ALERT_WEBHOOK.URL)));
  }
}
