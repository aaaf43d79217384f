package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.conduct.CarryOutConduct;
import org.vastine.application.conduct.EndConductSteps;
import org.vastine.application.conduct.NoteLateHandWork;
import org.vastine.application.conduct.SayRechecks;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.persistence.work.Timer;

/**
 * Ladders of conduct, workspace by workspace: platforms are asked for what steps ask for, by any
 * number of nodes at once; steps whose time is over end, and what people left undone or should look
 * at again is said, once for all nodes.
 */
@Singleton
final class ConductLoop {

  /** How soon a step that was taken reaches its platform. */
  private static final Duration REST = Duration.ofSeconds(1);

  private static final Duration PAUSE = Duration.ofSeconds(20);

  private final ListWorkspaces workspaces;
  private final CarryOutConduct carryOut;
  private final EndConductSteps end;
  private final NoteLateHandWork late;
  private final SayRechecks rechecks;

  @Inject
  ConductLoop(
      ListWorkspaces workspaces,
      CarryOutConduct carryOut,
      EndConductSteps end,
      NoteLateHandWork late,
      SayRechecks rechecks) {
    this.workspaces = workspaces;
    this.carryOut = carryOut;
    this.end = end;
    this.late = late;
    this.rechecks = rechecks;
  }

  Loop start() {
    return Loop.start("conduct", this::step);
  }

  Timer timer() {
    return new Timer("conduct", PAUSE, this::passTime);
  }

  private Duration step() {
    Duration rest = REST;
    for (Workspace workspace : workspaces.handle()) {
      int handled =
          accepted(carryOut.handle(Actor.vastine(workspace.id()), new CarryOutConduct.Command()));
      rest = handled > 0 ? Duration.ZERO : rest;
    }
    return rest;
  }

  private void passTime() {
    for (Workspace workspace : workspaces.handle()) {
      accepted(end.handle(Actor.vastine(workspace.id()), new EndConductSteps.Command()));
      accepted(late.handle(Actor.vastine(workspace.id()), new NoteLateHandWork.Command()));
      accepted(rechecks.handle(Actor.vastine(workspace.id()), new SayRechecks.Command()));
    }
  }

  private static int accepted(Decision<Integer> decision) {
    return switch (decision) {
      case Decision.Accepted<Integer>(Integer handled) -> handled;
      case Decision.Refused<Integer>(var refusal) ->
          throw new IllegalStateException("conduct was refused: " + refusal.code());
    };
  }
}
