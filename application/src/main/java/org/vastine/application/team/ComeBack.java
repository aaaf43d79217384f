package org.vastine.application.team;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;

/** A member is back: whatever kept them away now ends, and what is planned for later stays. */
public final class ComeBack {

  private final Permitted permitted;
  private final AbsenceDesk desk;

  /** Needs the desk of absences. */
  @Inject
  public ComeBack(Permitted permitted, AbsenceDesk desk) {
    this.permitted = permitted;
    this.desk = desk;
  }

  /** What is asked: who is back. */
  public record Command(MemberId member) {}

  /** Gives how many absences ended; none when the member was not away. */
  public Decision<Integer> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        AbsenceDesk.neededFor(actor, command.member()),
        () -> desk.comeBack(actor, command.member()));
  }
}
