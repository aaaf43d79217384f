package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;

/** A member says when they are away, or a lead says it for them (R12). */
public final class SayAway {

  private final Permitted permitted;
  private final AbsenceDesk desk;

  /** Needs the desk of absences. */
  @Inject
  public SayAway(Permitted permitted, AbsenceDesk desk) {
    this.permitted = permitted;
    this.desk = desk;
  }

  /**
   * What is asked.
   *
   * @param member who is away
   * @param from the first moment; what is empty or lies in the past is now
   * @param until the first moment after it; empty until they come back
   * @param standIn who gets their work meanwhile
   */
  public record Command(
      MemberId member,
      Optional<Instant> from,
      Optional<Instant> until,
      Optional<MemberId> standIn) {}

  /** Gives the absence. */
  public Decision<Absence> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        AbsenceDesk.neededFor(actor, command.member()),
        () ->
            desk.begin(
                actor, command.member(), command.from(), command.until(), command.standIn()));
  }
}
