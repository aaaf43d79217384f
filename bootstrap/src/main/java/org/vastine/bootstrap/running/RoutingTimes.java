package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.routing.RouteCases;
import org.vastine.application.routing.RouteCases.Routed;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.persistence.work.Timer;

/** Gives cases to whoever is on duty, beside intake; once for all nodes. */
@Singleton
final class RoutingTimes {

  /** How long a case that came waits for an owner at most, besides the work itself. */
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final ListWorkspaces workspaces;
  private final RouteCases route;

  @Inject
  RoutingTimes(ListWorkspaces workspaces, RouteCases route) {
    this.workspaces = workspaces;
    this.route = route;
  }

  Timer timer() {
    return new Timer("routing", PAUSE, this::passTime);
  }

  private void passTime() {
    for (Workspace workspace : workspaces.handle()) {
      while (hasMore(workspace) && !Thread.currentThread().isInterrupted()) {
        // Batch after batch, so that no transaction holds many cases.
      }
    }
  }

  private boolean hasMore(Workspace workspace) {
    Decision<Routed> decision =
        route.handle(Actor.vastine(workspace.id()), new RouteCases.Command());
    return decision instanceof Decision.Accepted<Routed>(Routed routed)
        && routed.more()
        && routed.routed() > 0;
  }
}
