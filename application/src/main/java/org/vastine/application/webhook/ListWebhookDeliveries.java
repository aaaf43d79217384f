package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.webhook.WebhookDelivery;
import org.vastine.domain.webhook.WebhookId;

/** An admin looks what a webhook was told lately and what it answered. */
public final class ListWebhookDeliveries {

  private final Permitted permitted;
  private final Webhooks webhooks;
  private final WebhookDeliveries deliveries;

  /** Needs the webhooks and their events. */
  @Inject
  public ListWebhookDeliveries(
      Permitted permitted, Webhooks webhooks, WebhookDeliveries deliveries) {
    this.permitted = permitted;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
  }

  /**
   * What is asked.
   *
   * @param after where the list goes on
   * @param limit at most so many
   */
  public record Command(WebhookId id, Optional<String> after, int limit) {}

  /** Gives a page, what happened latest first. */
  public Decision<Page<WebhookDelivery>> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_WEBHOOKS,
        () ->
            webhooks.find(command.id()).isEmpty()
                ? Decision.refused(Refusal.Kind.NOT_FOUND, "webhook.not-found")
                : Decision.accepted(
                    deliveries.latest(command.id(), command.after(), command.limit())));
  }
}
