package org.vastine.application.routing;

import java.util.Optional;
import org.vastine.domain.routing.DutyGap;
import org.vastine.domain.routing.Roster;

/** The roster of the workspace, and the times in which nobody was on duty. */
public interface DutyBook {

  /** The roster; empty where nobody wrote one. */
  Optional<Roster> find();

  /** The roster; until the transaction ends nobody else changes it. */
  Optional<Roster> lock();

  /** Keeps a roster in place of the one before. */
  void store(Roster roster);

  /** The gap that is open; there is one at most. */
  Optional<DutyGap> openGap();

  /** Keeps a gap, in place of the one that began at the same moment. */
  void store(DutyGap gap);
}
