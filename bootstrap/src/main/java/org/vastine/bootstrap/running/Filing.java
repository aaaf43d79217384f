package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.mention.FileMentions;
import org.vastine.application.mention.FileMentions.Filed;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.persistence.work.Timer;

/**
 * Files mentions shortly after intake, so that they are found by their words; once for all nodes.
 */
@Singleton
final class Filing {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final ListWorkspaces workspaces;
  private final FileMentions file;

  @Inject
  Filing(ListWorkspaces workspaces, FileMentions file) {
    this.workspaces = workspaces;
    this.file = file;
  }

  Timer timer() {
    return new Timer("filing", PAUSE, this::fileAll);
  }

  private void fileAll() {
    for (Workspace workspace : workspaces.handle()) {
      while (hasMore(workspace) && !Thread.currentThread().isInterrupted()) {
        // Batch after batch, so that no transaction holds many mentions.
      }
    }
  }

  private boolean hasMore(Workspace workspace) {
    Decision<Filed> decision =
        file.handle(Actor.vastine(workspace.id()), new FileMentions.Command());
    return decision instanceof Decision.Accepted<Filed>(Filed filed) && filed.more();
  }
}
