package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.factrequest.TendFactRequests;
import org.vastine.application.factrequest.TendFactRequests.Tended;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.persistence.work.Timer;

/**
 * Lets time pass for fact requests: links end, and answers are erased; once for all nodes. Nobody
 * waits for either to the second: a link is refused by the clock, whether its end is noted or not.
 */
@Singleton
final class FactTimes {

  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final ListWorkspaces workspaces;
  private final TendFactRequests tend;

  @Inject
  FactTimes(ListWorkspaces workspaces, TendFactRequests tend) {
    this.workspaces = workspaces;
    this.tend = tend;
  }

  Timer timer() {
    return new Timer("fact-requests", PAUSE, this::passTime);
  }

  private void passTime() {
    for (Workspace workspace : workspaces.handle()) {
      while (hasMore(workspace) && !Thread.currentThread().isInterrupted()) {
        // Batch after batch, so that no transaction holds many cases.
      }
    }
  }

  private boolean hasMore(Workspace workspace) {
    Decision<Tended> decision =
        tend.handle(Actor.vastine(workspace.id()), new TendFactRequests.Command());
    return decision instanceof Decision.Accepted<Tended>(Tended tended) && tended.more();
  }
}
