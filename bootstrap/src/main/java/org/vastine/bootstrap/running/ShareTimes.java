package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.feedbackcase.WatchShares;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.team.Actor;
import org.vastine.persistence.work.Timer;

/** Looks for shares of answers that are about to fall below what is asked; once for all nodes. */
@Singleton
final class ShareTimes {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final ListWorkspaces workspaces;
  private final WatchShares watch;

  @Inject
  ShareTimes(ListWorkspaces workspaces, WatchShares watch) {
    this.workspaces = workspaces;
    this.watch = watch;
  }

  Timer timer() {
    return new Timer("shares", PAUSE, this::look);
  }

  private void look() {
    for (Workspace workspace : workspaces.handle()) {
      watch.handle(Actor.vastine(workspace.id()), new WatchShares.Command());
    }
  }
}
