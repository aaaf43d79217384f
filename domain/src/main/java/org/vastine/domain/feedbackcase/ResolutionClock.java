package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * The clock of solving a concern, beside that of answering it: a reply never stops it, a solution
 * does. It ends with the case, and starts with the plan of a case that is taken up again.
 *
 * @param due by when the concern is to be solved; empty where the playbook sets no target
 * @param missed whether that moment passed without a solution
 * @param stopped whether the concern is solved
 */
public record ResolutionClock(Optional<Instant> due, boolean missed, boolean stopped) {

  /** Nothing is to be solved by any time. */
  public static final ResolutionClock NONE = new ResolutionClock(Optional.empty(), false, false);

  /** Refuses null. */
  public ResolutionClock {
    requireNonNull(due, "due is null");
  }

  /** By when the concern is to be solved, while it is not. */
  public Optional<Instant> runningTo() {
    return stopped ? Optional.empty() : due;
  }

  /** When time next has something to say about it. */
  Optional<Instant> nextAt() {
    return missed ? Optional.empty() : runningTo();
  }

  /**
   * By when a new plan wants the concern solved. Once we said something, the clock goes on: who
   * writes again does not give us more time.
   */
  Optional<Instant> planned(Optional<Instant> wanted, boolean alreadyAnswered) {
    return wanted.map(
        moment -> alreadyAnswered && due.filter(moment::isAfter).isPresent() ? due.get() : moment);
  }

  ResolutionClock after(CaseEvent.PlanMade plan) {
    return new ResolutionClock(
        plan.resolutionDue(), missed && due.equals(plan.resolutionDue()), stopped);
  }

  ResolutionClock solved(boolean isSolved) {
    return new ResolutionClock(due, missed, isSolved);
  }

  ResolutionClock late() {
    return new ResolutionClock(due, true, stopped);
  }
}
