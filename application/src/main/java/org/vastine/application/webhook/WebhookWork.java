package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookId;

/** What all work on one webhook has in common: who may, and that it is there. */
public final class WebhookWork {

  private final Permitted permitted;
  private final Webhooks webhooks;

  /** Needs the webhooks. */
  @Inject
  public WebhookWork(Permitted permitted, Webhooks webhooks) {
    this.permitted = permitted;
    this.webhooks = webhooks;
  }

  /** Works on a webhook that nobody else changes until the transaction ends. */
  <T> Decision<T> on(Actor actor, WebhookId id, Function<Webhook, Decision<T>> work) {
    return permitted.decide(
        actor,
        Permission.CHANGE_WEBHOOKS,
        () ->
            webhooks
                .lock(id)
                .map(work)
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "webhook.not-found")));
  }
}
