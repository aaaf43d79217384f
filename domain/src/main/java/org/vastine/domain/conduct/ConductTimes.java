package org.vastine.domain.conduct;

import java.time.Duration;
import java.time.Instant;
import org.vastine.domain.kernel.BusinessCalendar;

/** By when something is done by hand, and when somebody looks again at what holds (R29). */
public final class ConductTimes {

  /** How much open time there is for what a person does outside: a day of work. */
  public static final Duration BY_HAND = Duration.ofHours(8);

  private ConductTimes() {}

  /**
   * By when a person has done it: as it was set when it came to a person; for what is older than
   * that, by the calendar of today.
   *
   * @param act one that waits for a person
   * @param calendar when we are open
   */
  public static Instant due(ConductAct act, BusinessCalendar calendar) {
    return act.due().orElseGet(() -> calendar.plus(act.changedAt(), BY_HAND));
  }

  /** When somebody looks again whether it is still right; at its end where it has one. */
  public static Instant recheck(LadderStep step) {
    return step.until().orElseGet(() -> step.recheck().due(step.at()));
  }
}
