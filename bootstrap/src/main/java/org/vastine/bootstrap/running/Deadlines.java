package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.feedbackcase.TickCases;
import org.vastine.application.feedbackcase.TickCases.Ticked;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.persistence.work.Timer;

/**
 * Lets time pass for cases: leases and windows end, deadlines break. Once for all nodes: looking
 * through all workspaces on each of them would cost more with every node, and find nothing more.
 */
@Singleton
final class Deadlines {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ListWorkspaces workspaces;
  private final TickCases tick;

  @Inject
  Deadlines(ListWorkspaces workspaces, TickCases tick) {
    this.workspaces = workspaces;
    this.tick = tick;
  }

  Timer timer() {
    return new Timer("deadlines", PAUSE, this::passTime);
  }

  private void passTime() {
    for (Workspace workspace : workspaces.handle()) {
      while (hasMore(workspace) && !Thread.currentThread().isInterrupted()) {
        // Batch after batch, so that no transaction holds many cases.
      }
    }
  }

  private boolean hasMore(Workspace workspace) {
    Decision<Ticked> decision = tick.handle(Actor.vastine(workspace.id()), new TickCases.Command());
    return decision instanceof Decision.Accepted<Ticked>(Ticked ticked) && ticked.more();
  }
}
