package org.vastine.domain.kernel;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * When a workspace is open (R7), and how much open time lies between two moments.
 *
 * <p>We are open at a moment when the clock on the wall, read in the calendar's zone, shows a time
 * of one of that date's shifts. Where clocks go forward, the hours that no clock shows are not
 * counted; where they go back, the hour that is shown twice is counted twice. A date that a zone
 * skipped has no hours at all.
 *
 * @param zone where the clock on the wall hangs
 * @param week the hours of each day of the week; a day that is missing is closed
 * @param specialDays dates with other hours than their day of the week: holidays are closed days
 */
public record BusinessCalendar(
    ZoneId zone, Map<DayOfWeek, DayHours> week, Map<LocalDate, DayHours> specialDays) {

  private static final int HOURS = 24;

  /**
   * Copies the days and refuses a week without any hours, after which no deadline would ever come.
   */
  public BusinessCalendar {
    requireNonNull(zone, "zone is null");
    Map<DayOfWeek, DayHours> open = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, hours) -> {
      if (!hours.isClosed()) {
        open.put(day, hours);
      }
    });
    if (open.isEmpty()) {
      throw new IllegalArgumentException(
          "a calendar needs at least one day of the week with hours");
    }
    week = Collections.unmodifiableMap(open);
    specialDays = Collections.unmodifiableMap(new TreeMap<>(specialDays));
  }

  /** Open on Monday to Friday at the given hours, for example {@code 08:00-18:00}; no holidays. */
  public static BusinessCalendar weekdays(ZoneId zone, String hours) {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
        week.put(day, DayHours.of(hours));
      }
    }
    return new BusinessCalendar(zone, week, Map.of());
  }

  /** Open at every moment. */
  public static BusinessCalendar alwaysOpen(ZoneId zone) {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, DayHours.ALL_DAY);
    }
    return new BusinessCalendar(zone, week, Map.of());
  }

  /** The same calendar with other hours on one day of the week. */
  public BusinessCalendar with(DayOfWeek day, DayHours hours) {
    Map<DayOfWeek, DayHours> changed = new EnumMap<>(week);
    changed.put(day, hours);
    return new BusinessCalendar(zone, changed, specialDays);
  }

  /** The same calendar with other hours on one date; {@link DayHours#CLOSED} makes it a holiday. */
  public BusinessCalendar with(LocalDate date, DayHours hours) {
    Map<LocalDate, DayHours> changed = new TreeMap<>(specialDays);
    changed.put(date, hours);
    return new BusinessCalendar(zone, week, changed);
  }

  /** The hours of one date. */
  public DayHours hoursOn(LocalDate date) {
    DayHours usual = week.getOrDefault(date.getDayOfWeek(), DayHours.CLOSED);
    return specialDays.getOrDefault(date, usual);
  }

  /** Whether we are open at this moment. */
  public boolean isOpen(Instant moment) {
    ZonedDateTime shown = moment.atZone(zone);
    return hoursOn(shown.toLocalDate()).isOpen(shown.toLocalTime());
  }

  /**
   * On how many days of a usual week we are open within each hour of the day, from 0 to 23;
   * holidays are left out of it.
   */
  public List<Integer> openDaysByHour() {
    return IntStream.range(0, HOURS)
        .mapToObj(
            hour -> (int) week.values().stream().filter(hours -> hours.opensWithin(hour)).count())
        .toList();
  }

  /** Whether a usual week is open at some time of an hour, from 0 to 23, of this day. */
  public boolean opensWithin(DayOfWeek day, int hour) {
    return week.getOrDefault(day, DayHours.CLOSED).opensWithin(hour);
  }

  /** The first moment at or after this one at which we are open. */
  public Instant nextOpening(Instant moment) {
    return new OpenStretches(this, moment).next().start();
  }

  /**
   * The moments after the first and before the second at which it opens or closes. A shift that
   * follows another at once may be told as well.
   */
  public List<Instant> turns(Instant from, Instant until) {
    List<Instant> turns = new ArrayList<>();
    OpenStretches stretches = new OpenStretches(this, from);
    OpenStretches.Stretch stretch = stretches.next();
    while (stretch.start().isBefore(until)) {
      turns.add(stretch.start());
      turns.add(stretch.end());
      stretch = stretches.next();
    }
    return turns.stream().filter(moment -> moment.isAfter(from) && moment.isBefore(until)).toList();
  }

  /**
   * The earliest moment at which so much open time has passed since the start. An amount that is
   * used up exactly at closing time ends then, not at the next opening; none at all ends at the
   * start itself.
   *
   * @param businessTime not negative; the work grows with the number of days that it spans
   */
  public Instant plus(Instant start, Duration businessTime) {
    if (businessTime.isNegative()) {
      throw new IllegalArgumentException("business time is negative: " + businessTime);
    }
    if (businessTime.isZero()) {
      return start;
    }
    OpenStretches stretches = new OpenStretches(this, start);
    OpenStretches.Stretch stretch = stretches.next();
    Duration left = businessTime;
    while (stretch.length().compareTo(left) < 0) {
      left = left.minus(stretch.length());
      stretch = stretches.next();
    }
    return stretch.start().plus(left);
  }

  /** The open time from the start to the end; negative when the end comes before the start. */
  public Duration between(Instant start, Instant end) {
    if (end.isBefore(start)) {
      return between(end, start).negated();
    }
    OpenStretches stretches = new OpenStretches(this, start);
    Duration sum = Duration.ZERO;
    OpenStretches.Stretch stretch = stretches.next();
    while (!stretch.end().isAfter(end)) {
      sum = sum.plus(stretch.length());
      stretch = stretches.next();
    }
    return stretch.start().isBefore(end) ? sum.plus(Duration.between(stretch.start(), end)) : sum;
  }
}
