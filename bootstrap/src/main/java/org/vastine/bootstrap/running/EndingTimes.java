package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.bystander.NoteEndings;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.domain.team.Actor;
import org.vastine.persistence.work.Timer;

/** Notes how cases looked in public when they ended, workspace by workspace; once for all nodes. */
@Singleton
final class EndingTimes {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final ListWorkspaces workspaces;
  private final NoteEndings note;

  @Inject
  EndingTimes(ListWorkspaces workspaces, NoteEndings note) {
    this.workspaces = workspaces;
    this.note = note;
  }

  Timer timer() {
    return new Timer("endings", PAUSE, this::passTime);
  }

  private void passTime() {
    workspaces
        .handle()
        .forEach(
            workspace -> note.handle(Actor.vastine(workspace.id()), new NoteEndings.Command()));
  }
}
