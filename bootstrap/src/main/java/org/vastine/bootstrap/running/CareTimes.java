package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.care.ForgetExposures;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.domain.team.Actor;
import org.vastine.persistence.work.Timer;

/** Forgets what members met, once no window counts it any more; once for all nodes. */
@Singleton
final class CareTimes {

  private static final Duration PAUSE = Duration.ofHours(1);

  private final ListWorkspaces workspaces;
  private final ForgetExposures forget;

  @Inject
  CareTimes(ListWorkspaces workspaces, ForgetExposures forget) {
    this.workspaces = workspaces;
    this.forget = forget;
  }

  Timer timer() {
    return new Timer("exposures", PAUSE, this::passTime);
  }

  private void passTime() {
    workspaces
        .handle()
        .forEach(workspace ->
            forget.handle(Actor.vastine(workspace.id()), new ForgetExposures.Command()));
  }
}
