package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.webhook.WebhookId;

/** An admin has no more events posted to an address; what waits for it is not sent. */
public final class RemoveWebhook {

  private final Permitted permitted;
  private final Webhooks webhooks;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the webhooks and the audit log. */
  @Inject
  public RemoveWebhook(
      Permitted permitted, Webhooks webhooks, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.webhooks = webhooks;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is asked. */
  public record Command(WebhookId id) {}

  /** Removes one. */
  public Decision<Decision.Nothing> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.CHANGE_WEBHOOKS, () -> removed(actor, command.id()));
  }

  private Decision<Decision.Nothing> removed(Actor actor, WebhookId id) {
    if (webhooks.find(id).isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "webhook.not-found");
    }
    webhooks.remove(id);
    audit.add(
        new AuditLog.Entry(
            clock.instant(), actor.by(), "webhook.removed", id.toString(), Map.of()));
    return Decision.accepted(Decision.Nothing.NOTHING);
  }
}
