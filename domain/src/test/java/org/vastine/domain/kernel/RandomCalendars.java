package org.vastine.domain.kernel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Random weeks, holidays and moments, most of them near a change of the zone's clocks. */
public final class RandomCalendars {

  private static final Instant YEAR_1990 = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant YEAR_2040 = Instant.parse("2040-01-01T00:00:00Z");

  private RandomCalendars() {}

  /** A moment of fifty years, most of them within two days before clocks change. */
  public static Instant momentNearAChange(ZoneId zone, Random random) {
    Instant anywhere =
        YEAR_1990.plusSeconds(random.nextLong(Duration.between(YEAR_1990, YEAR_2040).toSeconds()));
    ZoneOffsetTransition change = zone.getRules().nextTransition(anywhere);
    if (change == null || random.nextInt(4) == 0) {
      return anywhere;
    }
    return change.getInstant().minusNanos(random.nextLong(Duration.ofDays(2).toNanos()));
  }

  /** A week with some holidays around that moment, of which Wednesday is open. */
  public static BusinessCalendar calendar(ZoneId zone, Instant near, Random random) {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, hours(random));
    }
    week.put(DayOfWeek.WEDNESDAY, DayHours.of("08:00-12:00, 12:00-16:00, 23:00-24:00"));
    Map<LocalDate, DayHours> specialDays = new HashMap<>();
    LocalDate date = near.atZone(zone).toLocalDate();
    for (int i = random.nextInt(4); i > 0; i--) {
      specialDays.put(
          date.plusDays(random.nextInt(6)), random.nextBoolean() ? DayHours.CLOSED : hours(random));
    }
    return new BusinessCalendar(zone, week, specialDays);
  }

  /**
   * A closed day, a whole one, or up to three shifts, many of them in the hours in which clocks
   * change.
   */
  private static DayHours hours(Random random) {
    int kind = random.nextInt(8);
    if (kind < 2) {
      return kind == 0 ? DayHours.CLOSED : DayHours.ALL_DAY;
    }
    TreeSet<Integer> minutes = new TreeSet<>();
    int edges = 2 * (1 + random.nextInt(3));
    while (minutes.size() < edges) {
      minutes.add(random.nextBoolean() ? random.nextInt(24 * 60 + 1) : random.nextInt(5 * 60));
    }
    List<Shift> shifts = new ArrayList<>();
    while (!minutes.isEmpty()) {
      shifts.add(new Shift(time(minutes.removeFirst()), time(minutes.removeFirst())));
    }
    return new DayHours(shifts);
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute * 60L % 86_400);
  }
}
