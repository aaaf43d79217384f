package org.vastine.application.conduct;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.ConductStepId;

/** How authors stand with our channel accounts (R29). */
public interface Standings {

  /** How an author stands; without any step where nothing was done yet. */
  Standing find(Standing.Key key);

  /** The same; nobody else changes it until this transaction ends. */
  Standing lock(Standing.Key key);

  /** The standing that a step belongs to. */
  Optional<Standing> of(ConductStepId step);

  /** Keeps the steps of a locked standing; none of them ever goes. */
  void store(Standing standing);

  /** Steps that hold and whose time is over by {@code now}, those that ended first first. */
  List<ConductStepId> over(Instant now, int limit);

  /** A step, and whose it is. */
  record Placed(Standing.Key key, LadderStep step) {}

  /** These steps, in no order; what is not there is left out. */
  List<Placed> steps(Collection<ConductStepId> ids);

  /** Steps that hold and silence: ignored, muted, blocked; the latest first. */
  List<Placed> silencing(int limit);

  /**
   * Steps whose day has come by {@code now} on which somebody looks at them again, those due first
   * first ({@link LadderStep#asksRecheck}).
   */
  List<Placed> toRecheck(Instant now, int limit);

  /** Those of them of which that is still to be said ({@link LadderStep#isRecheckUnsaid}). */
  List<ConductStepId> recheckUnsaid(Instant now, int limit);

  /** Steps that wait for a second person, the oldest first. */
  List<Standing> proposed(int limit);
}
