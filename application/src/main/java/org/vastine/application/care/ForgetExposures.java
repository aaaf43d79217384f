package org.vastine.application.care;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.care.ExposureCount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What no window counts any more is forgotten (R43). */
public final class ForgetExposures {

  private final Permitted permitted;
  private final Exposures exposures;
  private final InstantSource clock;

  /** Needs what was met, and the clock. */
  @Inject
  public ForgetExposures(Permitted permitted, Exposures exposures, InstantSource clock) {
    this.permitted = permitted;
    this.exposures = exposures;
    this.clock = clock;
  }

  /** What is asked: nothing but to forget. */
  public record Command() {}

  /** Gives whether it was done. */
  public Decision<Boolean> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.WORK_CASES,
        () -> {
          exposures.forget(clock.instant().minus(ExposureCount.WEEK));
          return true;
        });
  }
}
