package org.vastine.application.routing;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.team.Members;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.routing.Crew;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.routing.WrittenRoster;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A lead says who is on duty when, and whether cases are assigned by it (R12). */
public final class ChangeRoster {

  private final Permitted permitted;
  private final DutyBook duty;
  private final Members members;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the roster, the members and the audit log. */
  @Inject
  public ChangeRoster(
      Permitted permitted, DutyBook duty, Members members, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.duty = duty;
    this.members = members;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param expected the version that was looked at
   * @param written the roster as it shall be
   */
  public record Command(ExpectedVersion expected, WrittenRoster written) {}

  /** Gives the roster as it is then. */
  public Decision<Roster> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.ASSIGN_CASES, () -> changed(actor, command));
  }

  private Decision<Roster> changed(Actor actor, Command command) {
    int version = duty.lock().map(Roster::version).orElse(0);
    Optional<Refusal> stale = command.expected().differsFrom(version);
    return stale
        .<Decision<Roster>>map(Decision::refused)
        .orElseGet(() -> command.written().read(version + 1, working()))
        .map(roster -> stored(actor, roster));
  }

  private Set<MemberId> working() {
    return members.all().stream().filter(Crew::canWork).map(Member::id).collect(Collectors.toSet());
  }

  private Roster stored(Actor actor, Roster roster) {
    duty.store(roster);
    if (!roster.on()) {
      duty.openGap().ifPresent(gap -> duty.store(gap.closedAt(clock.instant())));
    }
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "duty.roster-changed",
            Integer.toString(roster.version()),
            Map.of(
                "on", Boolean.toString(roster.on()),
                "members", Integer.toString(roster.members().size()))));
    return roster;
  }
}
