package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.webhook.WebhookStanding.Standing;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.webhook.SuspendReason;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookId;

/** An admin has a webhook left alone for the time being; events are kept for it meanwhile. */
public final class SuspendWebhook {

  private final Permitted permitted;
  private final Webhooks webhooks;
  private final WebhookStanding standing;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the webhooks and the audit log. */
  @Inject
  public SuspendWebhook(
      Permitted permitted,
      Webhooks webhooks,
      WebhookStanding standing,
      AuditLog audit,
      InstantSource clock) {
    this.permitted = permitted;
    this.webhooks = webhooks;
    this.standing = standing;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is asked. */
  public record Command(WebhookId id) {}

  /** Gives it suspended; one that is suspended already stays so, with its reason. */
  public Decision<Standing> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_WEBHOOKS,
        () ->
            webhooks
                .lock(command.id())
                .map(found -> Decision.accepted(standing.of(suspended(actor, found))))
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "webhook.not-found")));
  }

  private Webhook suspended(Actor actor, Webhook webhook) {
    if (webhook.health().suspended().isPresent()) {
      return webhook;
    }
    Webhook after = webhook.with(webhook.health().suspended(SuspendReason.BY_HAND));
    webhooks.store(after);
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "webhook.suspended",
            webhook.id().toString(),
            Map.of("why", SuspendReason.BY_HAND.label())));
    return after;
  }
}
