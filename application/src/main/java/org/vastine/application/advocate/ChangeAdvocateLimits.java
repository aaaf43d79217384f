package org.vastine.application.advocate;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A lead says how often helpers may be thanked and asked (R10). */
public final class ChangeAdvocateLimits {

  private final Permitted permitted;
  private final AdvocateBook book;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the limits and the audit log. */
  @Inject
  public ChangeAdvocateLimits(
      Permitted permitted, AdvocateBook book, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param expected the version that was looked at
   * @param thankedEveryDays days between two thanks to one helper
   * @param askedEveryDays days between two asks of one helper
   * @param asksPerWeek how many helpers may be asked in seven days
   */
  public record Command(
      ExpectedVersion expected, int thankedEveryDays, int askedEveryDays, int asksPerWeek) {}

  /** Gives the limits as they hold then. */
  public Decision<AdvocateLimits> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.CHANGE_POLICIES, () -> changed(actor, command));
  }

  private Decision<AdvocateLimits> changed(Actor actor, Command command) {
    if (!AdvocateLimits.fits(
        command.thankedEveryDays(), command.askedEveryDays(), command.asksPerWeek())) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "advocate.limits-out-of-bounds")
              .with("days", AdvocateLimits.MOST)
              .with("most", AdvocateLimits.MOST_ASKS));
    }
    int version = book.lockLimits().version();
    Optional<Refusal> stale = command.expected().differsFrom(version);
    if (stale.isPresent()) {
      return Decision.refused(stale.get());
    }
    AdvocateLimits limits =
        new AdvocateLimits(
            version + 1,
            command.thankedEveryDays(),
            command.askedEveryDays(),
            command.asksPerWeek());
    book.store(limits);
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "advocate.limits-changed",
            actor.workspace().toString(),
            Map.of(
                "thanked_every_days", Integer.toString(limits.thankedEveryDays()),
                "asked_every_days", Integer.toString(limits.askedEveryDays()),
                "asks_per_week", Integer.toString(limits.asksPerWeek()))));
    return Decision.accepted(limits);
  }
}
