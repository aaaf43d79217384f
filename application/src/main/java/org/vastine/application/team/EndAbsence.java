package org.vastine.application.team;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** One absence ends now, or is taken back before it began. Ending it twice changes nothing. */
public final class EndAbsence {

  private final Permitted permitted;
  private final AbsenceBook book;
  private final AbsenceDesk desk;

  /** Needs the absences. */
  @Inject
  public EndAbsence(Permitted permitted, AbsenceBook book, AbsenceDesk desk) {
    this.permitted = permitted;
    this.book = book;
    this.desk = desk;
  }

  /** What is asked: which one ends. */
  public record Command(AbsenceId absence) {}

  /** Gives the absence as it was before. */
  public Decision<Absence> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.WORK_CASES, () -> ended(actor, command));
  }

  private Decision<Absence> ended(Actor actor, Command command) {
    Optional<Absence> found = book.lock(command.absence());
    if (found.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "team.absence-not-found");
    }
    Absence absence = found.get();
    Optional<Refusal> lacking = actor.lacks(AbsenceDesk.neededFor(actor, absence.member()));
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    desk.end(actor, absence);
    return Decision.accepted(absence);
  }
}
