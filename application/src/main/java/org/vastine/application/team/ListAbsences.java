package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Who is away now or will be. */
public final class ListAbsences {

  private final Permitted permitted;
  private final AbsenceBook book;
  private final InstantSource clock;

  /** Needs the absences and the clock. */
  @Inject
  public ListAbsences(Permitted permitted, AbsenceBook book, InstantSource clock) {
    this.permitted = permitted;
    this.book = book;
    this.clock = clock;
  }

  /** What is asked: all of them. */
  public record Command() {}

  /** Gives the absences that are not over, in the order of their begins. */
  public Decision<List<Absence>> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_MEMBERS, () -> book.notOver(clock.instant()));
  }
}
