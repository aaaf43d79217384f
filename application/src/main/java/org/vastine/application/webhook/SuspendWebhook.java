package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.webhook.WebhookStanding.Standing;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.webhook.SuspendReason;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookId;

/** An admin has a webhook left alone for the time being; events are kept for it meanwhile. */
public final class SuspendWebhook {

  private final WebhookWork work;
  private final Webhooks webhooks;
  private final WebhookStanding standing;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the webhooks and the audit log. */
  @Inject
  public SuspendWebhook(
      WebhookWork work,
      Webhooks webhooks,
      WebhookStanding standing,
      AuditLog audit,
      InstantSource clock) {
    this.work = work;
    this.webhooks = webhooks;
    this.standing = standing;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is asked. */
  public record Command(WebhookId id) {}

  /** Gives it suspended; one that is suspended already stays so, with its reason. */
  public Decision<Standing> handle(Actor actor, Command command) {
    return work.on(
        actor, command.id(), webhook -> Decision.accepted(standing.of(suspended(actor, webhook))));
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
