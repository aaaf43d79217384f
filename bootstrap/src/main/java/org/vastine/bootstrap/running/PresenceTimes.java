package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.presence.WatchPresence;
import org.vastine.domain.team.Actor;
import org.vastine.persistence.work.Timer;

/** Looks for neglected channels; once for all nodes. Neglect is a matter of days, not minutes. */
@Singleton
final class PresenceTimes {

  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final ListWorkspaces workspaces;
  private final WatchPresence watch;

  @Inject
  PresenceTimes(ListWorkspaces workspaces, WatchPresence watch) {
    this.workspaces = workspaces;
    this.watch = watch;
  }

  Timer timer() {
    return new Timer("presence", PAUSE, this::look);
  }

  private void look() {
    for (Workspace workspace : workspaces.handle()) {
      watch.handle(Actor.vastine(workspace.id()), new WatchPresence.Command());
    }
  }
}
