package org.vastine.domain.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * The day by which a task is to be done, in the business calendar of the workspace: colleagues and
 * departments are given days, not minutes. The day is over when we close.
 */
public final class TaskDay {

  /** How many days ahead a task is due at most. */
  public static final int FARTHEST_DAYS = 366;

  private TaskDay() {}

  /**
   * The moment at which we close on that day. Refused where that is over, more than {@link
   * #FARTHEST_DAYS} days ahead, or on a day on which nobody is there; the refusal then proposes the
   * next day that can be.
   */
  public static Decision<Instant> closing(LocalDate day, BusinessCalendar calendar, Instant now) {
    LocalDate today = now.atZone(calendar.zone()).toLocalDate();
    if (day.isAfter(today.plusDays(FARTHEST_DAYS))) {
      return Decision.refused(Refusal.Kind.INVALID, "task.day-too-far");
    }
    if (day.isBefore(today)) {
      return Decision.refused(proposing("task.day-past", calendar, now));
    }
    DayHours hours = calendar.hoursOn(day);
    if (hours.isClosed()) {
      Instant from = day.atStartOfDay(calendar.zone()).toInstant();
      return Decision.refused(
          proposing("task.day-closed", calendar, from.isAfter(now) ? from : now));
    }
    Instant closes = closing(day, hours.shifts().getLast().closes(), calendar);
    return closes.isAfter(now)
        ? Decision.accepted(closes)
        : Decision.refused(proposing("task.day-past", calendar, now));
  }

  private static Instant closing(LocalDate day, LocalTime closes, BusinessCalendar calendar) {
    LocalDate on = closes.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
    return on.atTime(closes).atZone(calendar.zone()).toInstant();
  }

  private static Refusal proposing(String code, BusinessCalendar calendar, Instant from) {
    LocalDate proposal = calendar.nextOpening(from).atZone(calendar.zone()).toLocalDate();
    return Refusal.of(Refusal.Kind.INVALID, code).with("proposal", proposal);
  }
}
