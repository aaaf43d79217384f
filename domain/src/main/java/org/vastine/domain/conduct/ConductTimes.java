package org.vastine.domain.conduct;

import java.time.Duration;
import java.time.Instant;
import org.vastine.domain.kernel.BusinessCalendar;

/** By when something is done by hand, and when somebody looks again at what holds (R29). */
public final class ConductTimes {

  /** How much open time there is for what a person does outside: a day of work. */
  public static final Duration BY_HAND = Duration.ofHours(8);

  /** After how long a measure that never ends by itself is looked at again. */
  public static final Duration RECHECK = Duration.ofDays(90);

  private ConductTimes() {}

  /**
   * By when a person has done it.
   *
   * @param act one that waits for a person
   * @param calendar when we are open
   */
  public static Instant due(ConductAct act, BusinessCalendar calendar) {
    return calendar.plus(act.changedAt(), BY_HAND);
  }

  /** When somebody looks again whether it is still right: at its end, or each quarter. */
  public static Instant recheck(LadderStep step, Instant now) {
    return step.until().orElseGet(() -> nextQuarter(step.at(), now));
  }

  private static Instant nextQuarter(Instant taken, Instant now) {
    long passed = Math.max(0, Duration.between(taken, now).dividedBy(RECHECK));
    return taken.plus(RECHECK.multipliedBy(passed + 1));
  }
}
