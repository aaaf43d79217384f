package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.webhook.WebhookStanding.Standing;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** An admin looks which webhooks there are and how they answer. */
public final class ListWebhooks {

  private final Permitted permitted;
  private final Webhooks webhooks;
  private final WebhookStanding standing;

  /** Needs the webhooks, and how they stand. */
  @Inject
  public ListWebhooks(Permitted permitted, Webhooks webhooks, WebhookStanding standing) {
    this.permitted = permitted;
    this.webhooks = webhooks;
    this.standing = standing;
  }

  /** What is asked. */
  public record Command() {}

  /** Gives all of them, by name. */
  public Decision<List<Standing>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.CHANGE_WEBHOOKS,
        () -> webhooks.all().stream().map(standing::of).toList());
  }
}
