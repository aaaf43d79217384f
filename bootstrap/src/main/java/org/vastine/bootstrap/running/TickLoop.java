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

/**
 * Lets time pass for cases: leases and windows end, deadlines break. Any number of nodes may do so
 * at once.
 */
@Singleton
final class TickLoop {

  private static final Duration REST = Duration.ofSeconds(1);

  private final ListWorkspaces workspaces;
  private final TickCases tick;

  @Inject
  TickLoop(ListWorkspaces workspaces, TickCases tick) {
    this.workspaces = workspaces;
    this.tick = tick;
  }

  Loop start() {
    return Loop.start("deadlines", this::step);
  }

  private Duration step() {
    boolean more = false;
    for (Workspace workspace : workspaces.handle()) {
      Decision<Ticked> decision =
          tick.handle(Actor.vastine(workspace.id()), new TickCases.Command());
      more |= decision instanceof Decision.Accepted<Ticked>(Ticked ticked) && ticked.more();
    }
    return more ? Duration.ZERO : REST;
  }
}
