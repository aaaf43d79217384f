package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.alert.SendAlerts;
import org.vastine.application.alert.SpreadAlerts;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/**
 * Tells members, workspace by workspace: in the console first, and in a loop of its own by outlets,
 * so that no slow mail server holds back the console. Any number of nodes may do so at once.
 */
@Singleton
final class AlertLoop {

  /** How soon what happened is noticed. */
  private static final Duration REST = Duration.ofMillis(500);

  private final ListWorkspaces workspaces;
  private final SpreadAlerts spread;
  private final SendAlerts send;

  @Inject
  AlertLoop(ListWorkspaces workspaces, SpreadAlerts spread, SendAlerts send) {
    this.workspaces = workspaces;
    this.spread = spread;
    this.send = send;
  }

  Loop startTelling() {
    return Loop.start("alerts", this::tell);
  }

  Loop startSending() {
    return Loop.start("alert messages", this::send);
  }

  private Duration tell() {
    Duration rest = REST;
    for (Workspace workspace : workspaces.handle()) {
      boolean more =
          accepted(spread.handle(Actor.vastine(workspace.id()), new SpreadAlerts.Command())).more();
      rest = more ? Duration.ZERO : rest;
    }
    return rest;
  }

  private Duration send() {
    Duration rest = REST;
    for (Workspace workspace : workspaces.handle()) {
      int handled =
          accepted(send.handle(Actor.vastine(workspace.id()), new SendAlerts.Command())).handled();
      rest = handled > 0 ? Duration.ZERO : rest;
    }
    return rest;
  }

  private static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(var refusal) ->
          throw new IllegalStateException("telling was refused: " + refusal.code());
    };
  }
}
