package org.vastine.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random weeks, holidays and moments, most of them near a change of the zone's clocks. */
class BusinessCalendarPropertiesTest {

  private static final Seed SEED = Seed.printedFor("BusinessCalendarPropertiesTest");
  private static final int CASES = 30;

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
      Instant start =
          RandomCalendars.momentNearAChange(zone, random).truncatedTo(ChronoUnit.MINUTES);
      BusinessCalendar calendar = RandomCalendars.calendar(zone, start, random);
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
      Instant start = RandomCalendars.momentNearAChange(zone, random);
      BusinessCalendar calendar = RandomCalendars.calendar(zone, start, random);
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
      Instant start = RandomCalendars.momentNearAChange(zone, random);
      BusinessCalendar calendar = RandomCalendars.calendar(zone, start, random);
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
}
