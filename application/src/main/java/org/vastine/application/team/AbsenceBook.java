package org.vastine.application.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.MemberId;

/**
 * When members of the workspace are away. Those that are over stay, as long as nobody removes them.
 */
public interface AbsenceBook {

  /** An absence; until the transaction ends nobody else changes it. */
  Optional<Absence> lock(AbsenceId id);

  /**
   * The absences of one member that are not over at this moment, in the order of their begins;
   * until the transaction ends nobody else changes them.
   */
  List<Absence> lockOf(MemberId member, Instant now);

  /** All that hold at this moment or come later, in the order of their begins. */
  List<Absence> notOver(Instant now);

  /** Keeps an absence, in place of the one of the same id. */
  void store(Absence absence);

  /** Forgets an absence that nobody needs any more. */
  void remove(AbsenceId id);
}
