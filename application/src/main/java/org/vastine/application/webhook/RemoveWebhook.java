package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.webhook.WebhookId;

/** An admin has no more events posted to an address; what waits for it is not sent. */
public final class RemoveWebhook {

  private final WebhookWork work;
  private final Webhooks webhooks;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the webhooks and the audit log. */
  @Inject
  public RemoveWebhook(WebhookWork work, Webhooks webhooks, AuditLog audit, InstantSource clock) {
    this.work = work;
    this.webhooks = webhooks;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is asked. */
  public record Command(WebhookId id) {}

  /** Removes one. */
  public Decision<Decision.Nothing> handle(Actor actor, Command command) {
    return work.on(actor, command.id(), webhook -> removed(actor, webhook.id()));
  }

  private Decision<Decision.Nothing> removed(Actor actor, WebhookId id) {
    webhooks.remove(id);
    audit.add(
        new AuditLog.Entry(
            clock.instant(), actor.by(), "webhook.removed", id.toString(), Map.of()));
    return Decision.accepted(Decision.Nothing.NOTHING);
  }
}
