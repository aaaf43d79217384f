package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.webhook.ForgetWebhookDeliveries;
import org.vastine.application.webhook.ForgetWebhookDeliveries.Forgotten;
import org.vastine.application.webhook.SendWebhooks;
import org.vastine.application.webhook.SendWebhooks.Sent;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.persistence.work.Timer;

/**
 * Tells webhooks what happened, workspace by workspace, by a few loops beside each other, so that a
 * receiver that is slow does not hold up the others. Any number of nodes may do so at once.
 */
@Singleton
final class WebhookLoop {

  /** How soon what happened is noticed. */
  private static final Duration REST = Duration.ofMillis(500);

  /** How soon the other loops come to help. */
  private static final Duration HELPERS_REST = Duration.ofSeconds(2);

  private static final int HELPERS = 3;

  private static final Duration FORGET_EVERY = Duration.ofMinutes(10);

  private final ListWorkspaces workspaces;
  private final SendWebhooks send;
  private final ForgetWebhookDeliveries forget;

  @Inject
  WebhookLoop(ListWorkspaces workspaces, SendWebhooks send, ForgetWebhookDeliveries forget) {
    this.workspaces = workspaces;
    this.send = send;
    this.forget = forget;
  }

  List<Loop> start() {
    List<Loop> loops = new ArrayList<>();
    loops.add(Loop.start("webhooks", () -> send(REST)));
    for (int helper = 1; helper <= HELPERS; helper++) {
      loops.add(Loop.start("webhooks " + helper, () -> send(HELPERS_REST)));
    }
    return loops;
  }

  Timer timer() {
    return new Timer("webhooks", FORGET_EVERY, this::forget);
  }

  private Duration send(Duration whenNothingIsDue) {
    Duration rest = whenNothingIsDue;
    for (Workspace workspace : workspaces.handle()) {
      Decision<Sent> sent = send.handle(Actor.vastine(workspace.id()), new SendWebhooks.Command());
      rest = accepted(sent).handled() > 0 ? Duration.ZERO : rest;
    }
    return rest;
  }

  private void forget() {
    for (Workspace workspace : workspaces.handle()) {
      while (hasMore(workspace) && !Thread.currentThread().isInterrupted()) {
        // Batch after batch, so that no transaction is long.
      }
    }
  }

  private boolean hasMore(Workspace workspace) {
    Decision<Forgotten> forgotten =
        forget.handle(Actor.vastine(workspace.id()), new ForgetWebhookDeliveries.Command());
    return accepted(forgotten).more();
  }

  private static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(var refusal) ->
          throw new IllegalStateException("telling webhooks was refused: " + refusal.code());
    };
  }
}
