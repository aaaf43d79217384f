package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.community.WatchCommunity;
import org.vastine.application.community.WatchCommunity.Watched;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.persistence.work.Timer;

/**
 * Reads what others wrote in the threads of cases that wait for the community; once for all nodes,
 * and often enough that an asker who thanks does not wait to see it.
 */
@Singleton
final class CommunityWatch {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final ListWorkspaces workspaces;
  private final WatchCommunity watch;

  @Inject
  CommunityWatch(ListWorkspaces workspaces, WatchCommunity watch) {
    this.workspaces = workspaces;
    this.watch = watch;
  }

  Timer timer() {
    return new Timer("community", PAUSE, this::look);
  }

  private void look() {
    for (Workspace workspace : workspaces.handle()) {
      while (hasMore(workspace) && !Thread.currentThread().isInterrupted()) {
        // Batch after batch, so that what one reads at a time stays small.
      }
    }
  }

  private boolean hasMore(Workspace workspace) {
    Decision<Watched> decision =
        watch.handle(Actor.vastine(workspace.id()), new WatchCommunity.Command());
    return decision instanceof Decision.Accepted<Watched>(Watched watched) && watched.more();
  }
}
