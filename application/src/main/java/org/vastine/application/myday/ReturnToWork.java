package org.vastine.application.myday;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.team.AbsenceBook;
import org.vastine.application.team.AbsenceDesk;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member is back: what kept them away ends and is forgotten, so that nothing can be counted of it
 * (R32). What they handed over stays where it is.
 */
public final class ReturnToWork {

  private final Permitted permitted;
  private final AbsenceDesk desk;
  private final AbsenceBook absences;
  private final InstantSource clock;

  /** Needs the absences. */
  @Inject
  public ReturnToWork(
      Permitted permitted, AbsenceDesk desk, AbsenceBook absences, InstantSource clock) {
    this.permitted = permitted;
    this.desk = desk;
    this.absences = absences;
    this.clock = clock;
  }

  /** What is asked: the one who asks is back. */
  public record Command() {}

  /** Gives whether they were away. */
  public Decision<Boolean> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.WORK_CASES,
        () -> CaseWork.member(actor).map(member -> back(actor, member)));
  }

  private boolean back(Actor actor, MemberId member) {
    Instant now = clock.instant();
    List<Absence> held =
        absences.lockOf(member, now).stream().filter(absence -> absence.hasBegun(now)).toList();
    desk.comeBack(actor, member);
    held.forEach(absence -> absences.remove(absence.id()));
    return !held.isEmpty();
  }
}
