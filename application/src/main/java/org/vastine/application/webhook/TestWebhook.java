package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.webhook.WebhookAnswer;
import org.vastine.domain.webhook.WebhookId;

/**
 * An admin sends a test to a webhook, suspended or not, and sees what came of it. It is sent once,
 * changes nothing, and is not among the events.
 */
public final class TestWebhook {

  private final Permitted permitted;
  private final Webhooks webhooks;
  private final Workspaces workspaces;
  private final WebhookCaller caller;
  private final Ids ids;
  private final InstantSource clock;

  /** Needs the webhooks, and who calls them. */
  @Inject
  public TestWebhook(
      Permitted permitted,
      Webhooks webhooks,
      Workspaces workspaces,
      WebhookCaller caller,
      Ids ids,
      InstantSource clock) {
    this.permitted = permitted;
    this.webhooks = webhooks;
    this.workspaces = workspaces;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /** What is asked. */
  public record Command(WebhookId id) {}

  /** Gives the answer; no transaction is open while the webhook is called. */
  public Decision<WebhookAnswer> handle(Actor actor, Command command) {
    return permitted
        .decide(
            actor,
            Permission.CHANGE_WEBHOOKS,
            () ->
                call(actor, command.id())
                    .map(Decision::accepted)
                    .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "webhook.not-found")))
        .map(caller::call);
  }

  private Optional<WebhookCall> call(Actor actor, WebhookId id) {
    Instant now = clock.instant();
    return webhooks
        .find(id)
        .map(webhook ->
            new WebhookCall(
                webhook.url(),
                webhooks.secrets(id, now),
                1,
                WebhookDocument.test(
                    "test." + ids.next(),
                    workspaces.find(actor.workspace()).orElseThrow().slug(),
                    actor.by(),
                    now)));
  }
}
