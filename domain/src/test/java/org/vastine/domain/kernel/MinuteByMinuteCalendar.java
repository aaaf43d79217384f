package org.vastine.domain.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The slow reference: looks at the clock on the wall once a minute. Right by its simplicity for
 * moments, shifts and changes of the clock on whole minutes.
 */
record MinuteByMinuteCalendar(BusinessCalendar calendar) {

  boolean isOpen(Instant moment) {
    ZonedDateTime shown = moment.atZone(calendar.zone());
    int minute = shown.getHour() * 60 + shown.getMinute();
    DayHours special = calendar.specialDays().get(shown.toLocalDate());
    DayHours usual = calendar.week().get(shown.getDayOfWeek());
    DayHours hours = special != null ? special : usual;
    List<Shift> shifts = hours == null ? List.of() : hours.shifts();
    return shifts.stream()
        .anyMatch(shift -> minute >= shift.opens().toSecondOfDay() / 60 && minute < endOf(shift));
  }

  Duration between(Instant start, Instant end) {
    long minutes = 0;
    for (Instant moment = start;
        moment.isBefore(end);
        moment = moment.plus(1, ChronoUnit.MINUTES)) {
      minutes += isOpen(moment) ? 1 : 0;
    }
    return Duration.ofMinutes(minutes);
  }

  Instant plus(Instant start, Duration businessTime) {
    long left = businessTime.toMinutes();
    Instant moment = start;
    while (left > 0) {
      left -= isOpen(moment) ? 1 : 0;
      moment = moment.plus(1, ChronoUnit.MINUTES);
    }
    return moment;
  }

  Instant nextOpening(Instant start) {
    Instant moment = start;
    while (!isOpen(moment)) {
      moment = moment.plus(1, ChronoUnit.MINUTES);
    }
    return moment;
  }

  private static int endOf(Shift shift) {
    int minute = shift.closes().toSecondOfDay() / 60;
    return minute == 0 ? 24 * 60 : minute;
  }
}
