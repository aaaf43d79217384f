package org.vastine.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random weeks, holidays and moments, most of them near a change of the zone's clocks. */
class BusinessCalendarPropertiesTest {

  private static final Seed SEED = Seed.printedFor("BusinessCalendarPropertiesTest");
  private static final int CASES = 30;
  private static final Instant YEAR_1990 = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant YEAR_2040 = Instant.parse("2040-01-01T00:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Helsinki", "Europe/Stockholm", "Europe/Istanbul", "Europe/London", "Europe/Dublin",
        "America/New_York", "America/St_Johns", "America/Sao_Paulo", "Australia/Lord_Howe",
            "Pacific/Apia",
        "Pacific/Kwajalein", "Pacific/Chatham", "Africa/Casablanca", "Africa/Cairo",
            "Asia/Kathmandu",
        "Asia/Pyongyang", "Asia/Tehran", "Asia/Gaza", "Antarctica/Troll", "UTC"
      })
  void open_time_is_what_a_clock_looked_at_each_minute_shows(String zoneName) {
    Random random = SEED.random(zoneName);
    ZoneId zone = ZoneId.of(zoneName);
    for (int i = 0; i < CASES; i++) {
      Instant start = momentNearAChange(zone, random).truncatedTo(ChronoUnit.MINUTES);
      BusinessCalendar calendar = calendar(zone, start, random);
      MinuteByMinuteCalendar reference = new MinuteByMinuteCalendar(calendar);
      Instant end = start.plus(random.nextInt(3 * 24 * 60), ChronoUnit.MINUTES);
      Duration time = Duration.ofMinutes(random.nextInt(16 * 60));
      String about = SEED + ", case " + i + ", from " + start + ", " + calendar;

      assertThat(calendar.isOpen(start)).as("open, " + about).isEqualTo(reference.isOpen(start));
      assertThat(calendar.between(start, end))
          .as("to %s, " + about, end)
          .isEqualTo(reference.between(start, end));
      assertThat(calendar.plus(start, time))
          .as("plus %s, " + about, time)
          .isEqualTo(reference.plus(start, time));
      assertThat(calendar.nextOpening(start))
          .as("opening, " + about)
          .isEqualTo(reference.nextOpening(start));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/Helsinki", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca"})
  void adding_and_measuring_open_time_undo_each_other(String zoneName) {
    Random random = SEED.random(zoneName);
    ZoneId zone = ZoneId.of(zoneName);
    for (int i = 0; i < 10 * CASES; i++) {
      Instant start = momentNearAChange(zone, random);
      BusinessCalendar calendar = calendar(zone, start, random);
      Instant end = start.plusNanos(random.nextLong(Duration.ofDays(20).toNanos()));
      Duration time = Duration.ofNanos(random.nextLong(Duration.ofDays(9).toNanos()));
      String about = SEED + ", case " + i + ", from " + start + ", " + calendar;

      Instant due = calendar.plus(start, time);
      Instant back = calendar.plus(start, calendar.between(start, end));

      assertThat(calendar.between(start, due)).as("plus %s, " + about, time).isEqualTo(time);
      assertThat(back).as("to %s, " + about, end).isBeforeOrEqualTo(end);
      assertThat(calendar.between(back, end)).as("left over to %s, " + about, end).isZero();
      assertThat(calendar.between(end, start))
          .as("backwards, " + about)
          .isEqualTo(calendar.between(start, end).negated());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/Helsinki", "America/New_York", "Antarctica/Troll", "Asia/Kathmandu"})
  void open_time_adds_up_and_never_runs_backwards(String zoneName) {
    Random random = SEED.random(zoneName);
    ZoneId zone = ZoneId.of(zoneName);
    for (int i = 0; i < 10 * CASES; i++) {
      Instant start = momentNearAChange(zone, random);
      BusinessCalendar calendar = calendar(zone, start, random);
      Instant middle = start.plusNanos(random.nextLong(Duration.ofDays(5).toNanos()));
      Instant end = middle.plusNanos(random.nextLong(Duration.ofDays(5).toNanos()));
      Duration one = Duration.ofNanos(random.nextLong(Duration.ofDays(2).toNanos()));
      Duration other = Duration.ofNanos(random.nextLong(Duration.ofDays(2).toNanos()));
      String about = SEED + ", case " + i + ", from " + start + ", " + calendar;

      assertThat(calendar.between(start, middle).plus(calendar.between(middle, end)))
          .as("by way of %s to %s, " + about, middle, end)
          .isEqualTo(calendar.between(start, end));
      assertThat(calendar.plus(calendar.plus(start, one), other))
          .as("plus %s plus %s, " + about, one, other)
          .isEqualTo(calendar.plus(start, one.plus(other)));
      assertThat(calendar.plus(middle, one))
          .as("not earlier, " + about)
          .isAfterOrEqualTo(calendar.plus(start, one));
    }
  }

  private static Instant momentNearAChange(ZoneId zone, Random random) {
    Instant anywhere =
        YEAR_1990.plusSeconds(random.nextLong(Duration.between(YEAR_1990, YEAR_2040).toSeconds()));
    ZoneOffsetTransition change = zone.getRules().nextTransition(anywhere);
    if (change == null || random.nextInt(4) == 0) {
      return anywhere;
    }
    return change.getInstant().minusNanos(random.nextLong(Duration.ofDays(2).toNanos()));
  }

  private static BusinessCalendar calendar(ZoneId zone, Instant near, Random random) {
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
