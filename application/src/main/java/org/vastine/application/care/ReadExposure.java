package org.vastine.application.care;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member looks how much abuse they met lately (R32). */
public final class ReadExposure {

  private final Permitted permitted;
  private final ExposureLevels levels;
  private final InstantSource clock;

  /** Needs the levels and the clock. */
  @Inject
  public ReadExposure(Permitted permitted, ExposureLevels levels, InstantSource clock) {
    this.permitted = permitted;
    this.levels = levels;
    this.clock = clock;
  }

  /** What is asked: nothing but one's own. */
  public record Command() {}

  /** Gives it; only members meet anything. */
  public Decision<MemberExposure> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () ->
            actor
                .member()
                .map(member -> Decision.accepted(levels.of(member, clock.instant())))
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_ALLOWED, "team.member-needed")));
  }
}
