package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.webhook.WebhookStanding.Standing;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookHealth;
import org.vastine.domain.webhook.WebhookId;

/** An admin has a webhook called again, at once, with all that waits for it. */
public final class ResumeWebhook {

  private final WebhookWork work;
  private final Webhooks webhooks;
  private final WebhookDeliveries deliveries;
  private final WebhookStanding standing;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the webhooks, what waits for them, and the audit log. */
  @Inject
  public ResumeWebhook(
      WebhookWork work,
      Webhooks webhooks,
      WebhookDeliveries deliveries,
      WebhookStanding standing,
      AuditLog audit,
      InstantSource clock) {
    this.work = work;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.standing = standing;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is asked. */
  public record Command(WebhookId id) {}

  /** Gives it resumed; of one that only rests between failures the rest ends. */
  public Decision<Standing> handle(Actor actor, Command command) {
    return work.on(
        actor, command.id(), webhook -> Decision.accepted(standing.of(resumed(actor, webhook))));
  }

  private Webhook resumed(Actor actor, Webhook webhook) {
    Instant now = clock.instant();
    Webhook after = webhook.with(WebhookHealth.GOOD);
    webhooks.store(after);
    deliveries.hurry(webhook.id(), now);
    audit.add(
        new AuditLog.Entry(now, actor.by(), "webhook.resumed", webhook.id().toString(), Map.of()));
    return after;
  }
}
