package org.vastine.application.conduct;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.feedbackcase.ConductStepId;

/** What steps ask for outside of Vastine, kept until it is done: the outbox of the ladder (R29). */
public interface ConductActs {

  /** Keeps an act, new or changed. */
  void store(ConductAct act);

  /** An act as it stands. */
  Optional<ConductAct> find(ActId id);

  /** An act that nobody else changes until this transaction ends. */
  Optional<ConductAct> lock(ActId id);

  /** The acts of these steps, the first one first. */
  List<ConductAct> of(Collection<ConductStepId> steps);

  /** What waits for a person, the oldest first, at most {@code limit}. */
  List<ConductAct> byHand(int limit);

  /**
   * The next act for a worker, and until {@code now + lease} no other worker gets it: one that is
   * WAITING and whose time has come, or SENDING and left behind by a worker that died. It comes in
   * the state it had, and is kept as being sent.
   */
  Optional<ConductAct> lease(Instant now, Duration lease);
}
