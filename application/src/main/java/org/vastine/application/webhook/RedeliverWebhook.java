package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.webhook.WebhookEventId;
import org.vastine.domain.webhook.WebhookId;

/**
 * An admin has events sent to a webhook anew: one, or all since a moment. They keep their ids;
 * those that are on their way already are left to it.
 */
public final class RedeliverWebhook {

  private final WebhookWork work;
  private final WebhookDeliveries deliveries;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the webhooks and their events. */
  @Inject
  public RedeliverWebhook(
      WebhookWork work, WebhookDeliveries deliveries, AuditLog audit, InstantSource clock) {
    this.work = work;
    this.deliveries = deliveries;
    this.audit = audit;
    this.clock = clock;
  }

  /** Which events. */
  public sealed interface Which {
    /** This one. */
    record One(WebhookEventId event) implements Which {}

    /** All that happened since then, as far as they are still kept. */
    record Since(Instant moment) implements Which {}
  }

  /** What is asked. */
  public record Command(WebhookId id, Which which) {}

  /** Gives how many are sent anew. */
  public Decision<Integer> handle(Actor actor, Command command) {
    return work.on(actor, command.id(), _ -> again(actor, command));
  }

  private Decision<Integer> again(Actor actor, Command command) {
    Instant now = clock.instant();
    int count =
        switch (command.which()) {
          case Which.One(WebhookEventId event) -> deliveries.again(command.id(), event, now);
          case Which.Since(Instant moment) -> deliveries.againSince(command.id(), moment, now);
        };
    if (count == 0 && command.which() instanceof Which.One) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "webhook.delivery-not-found");
    }
    audit.add(
        new AuditLog.Entry(
            now,
            actor.by(),
            "webhook.delivered-again",
            command.id().toString(),
            Map.of("count", Integer.toString(count))));
    return Decision.accepted(count);
  }
}
