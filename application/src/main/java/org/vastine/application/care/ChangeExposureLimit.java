package org.vastine.application.care;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.care.ExposureLimit;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The workspace says how much abuse its members should meet at most (R32). */
public final class ChangeExposureLimit {

  private final Permitted permitted;
  private final ExposureLimits limits;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the limit and the audit log. */
  @Inject
  public ChangeExposureLimit(
      Permitted permitted, ExposureLimits limits, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.limits = limits;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param expected the version that was looked at
   * @param perDay in 24 hours
   * @param perWeek in seven times 24 hours
   */
  public record Command(ExpectedVersion expected, int perDay, int perWeek) {}

  /** Gives the limit as it holds then. */
  public Decision<ExposureLimit> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.CHANGE_POLICIES, () -> changed(actor, command));
  }

  private Decision<ExposureLimit> changed(Actor actor, Command command) {
    if (!ExposureLimit.fits(command.perDay(), command.perWeek())) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "care.limit-out-of-bounds")
              .with("most", ExposureLimit.MOST));
    }
    int version = limits.lock().map(ExposureLimit::version).orElse(0);
    Optional<Refusal> stale = command.expected().differsFrom(version);
    if (stale.isPresent()) {
      return Decision.refused(stale.get());
    }
    ExposureLimit limit = new ExposureLimit(version + 1, command.perDay(), command.perWeek());
    limits.store(limit);
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "care.limit-changed",
            actor.workspace().toString(),
            Map.of(
                "per_day", Integer.toString(limit.perDay()),
                "per_week", Integer.toString(limit.perWeek()))));
    return Decision.accepted(limit);
  }
}
