package org.vastine.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCalendarTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final BusinessCalendar OFFICE = BusinessCalendar.weekdays(HELSINKI, "08:00-18:00");

  @Test
  void open_time_runs_on_where_it_stopped_at_closing_time() {
    Instant fridayAfternoon = helsinki("2026-11-20T17:30");

    assertThat(OFFICE.plus(fridayAfternoon, Duration.ofHours(1)))
        .isEqualTo(helsinki("2026-11-23T08:30"));
    assertThat(OFFICE.between(fridayAfternoon, helsinki("2026-11-23T09:00")))
        .isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void what_is_used_up_at_closing_time_is_due_then_and_not_at_the_next_opening() {
    assertThat(OFFICE.plus(helsinki("2026-11-20T17:00"), Duration.ofHours(1)))
        .isEqualTo(helsinki("2026-11-20T18:00"));
  }

  @Test
  void no_time_at_all_ends_where_it_starts_even_while_closed() {
    Instant sunday = helsinki("2026-11-22T12:00");

    assertThat(OFFICE.plus(sunday, Duration.ZERO)).isEqualTo(sunday);
  }

  @Test
  void a_day_can_have_several_shifts() {
    BusinessCalendar split = BusinessCalendar.weekdays(HELSINKI, "08:00-12:00, 13:00-17:00");

    assertThat(split.isOpen(helsinki("2026-11-20T12:30"))).isFalse();
    assertThat(split.nextOpening(helsinki("2026-11-20T12:30")))
        .isEqualTo(helsinki("2026-11-20T13:00"));
    assertThat(split.plus(helsinki("2026-11-20T11:45"), Duration.ofMinutes(30)))
        .isEqualTo(helsinki("2026-11-20T13:15"));
  }

  @Test
  void a_holiday_is_skipped_and_a_short_day_ends_early() {
    BusinessCalendar christmas =
        OFFICE
            .with(LocalDate.parse("2026-12-24"), DayHours.of("08:00-12:00"))
            .with(LocalDate.parse("2026-12-25"), DayHours.CLOSED);

    assertThat(christmas.plus(helsinki("2026-12-24T11:30"), Duration.ofHours(1)))
        .isEqualTo(helsinki("2026-12-28T08:30"));
  }

  @Test
  void a_shift_to_midnight_goes_on_into_the_next_day_without_a_gap() {
    BusinessCalendar night =
        OFFICE
            .with(DayOfWeek.FRIDAY, DayHours.of("18:00-24:00"))
            .with(DayOfWeek.SATURDAY, DayHours.of("00:00-02:00"));

    assertThat(night.isOpen(helsinki("2026-11-20T23:59"))).isTrue();
    assertThat(night.isOpen(helsinki("2026-11-21T00:00"))).isTrue();
    assertThat(night.between(helsinki("2026-11-20T12:00"), helsinki("2026-11-21T12:00")))
        .isEqualTo(Duration.ofHours(8));
  }

  @Test
  void the_hour_that_no_clock_shows_in_spring_is_not_counted() {
    BusinessCalendar sundays = OFFICE.with(DayOfWeek.SUNDAY, DayHours.of("02:00-05:00"));

    assertThat(sundays.between(helsinki("2026-03-29T00:00"), helsinki("2026-03-30T00:00")))
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void a_shift_within_the_hour_that_no_clock_shows_does_not_take_place() {
    BusinessCalendar sundays = OFFICE.with(DayOfWeek.SUNDAY, DayHours.of("03:15-03:45"));

    assertThat(sundays.nextOpening(helsinki("2026-03-29T00:00")))
        .isEqualTo(helsinki("2026-03-30T08:00"));
  }

  @Test
  void the_hour_that_is_shown_twice_in_autumn_is_counted_twice() {
    BusinessCalendar sundays = OFFICE.with(DayOfWeek.SUNDAY, DayHours.of("02:30-03:30"));
    Instant secondThree = Instant.parse("2026-10-25T01:00:00Z");

    assertThat(sundays.between(helsinki("2026-10-25T00:00"), helsinki("2026-10-26T00:00")))
        .isEqualTo(Duration.ofMinutes(90));
    assertThat(sundays.isOpen(secondThree.minusSeconds(60))).isFalse();
    assertThat(sundays.isOpen(secondThree)).isTrue();
  }

  @Test
  void lord_howe_moves_its_clocks_by_half_an_hour() {
    ZoneId zone = ZoneId.of("Australia/Lord_Howe");
    BusinessCalendar always =
        BusinessCalendar.alwaysOpen(zone).with(DayOfWeek.SUNDAY, DayHours.of("01:00-03:00"));
    LocalDate spring = LocalDate.parse("2026-10-04");

    Duration open =
        always.between(
            spring.atStartOfDay(zone).toInstant(),
            spring.plusDays(1).atStartOfDay(zone).toInstant());

    assertThat(open).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void the_friday_that_samoa_skipped_has_no_hours() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    BusinessCalendar office = BusinessCalendar.weekdays(apia, "08:00-16:00");
    Instant thursdayAfternoon = LocalDateTime.parse("2011-12-29T15:00").atZone(apia).toInstant();

    assertThat(office.plus(thursdayAfternoon, Duration.ofHours(2)))
        .isEqualTo(LocalDateTime.parse("2012-01-02T09:00").atZone(apia).toInstant());
  }

  @Test
  void time_between_is_negative_when_the_end_comes_first() {
    assertThat(OFFICE.between(helsinki("2026-11-20T12:00"), helsinki("2026-11-20T10:00")))
        .isEqualTo(Duration.ofHours(-2));
  }

  @Test
  void parts_of_a_second_are_kept() {
    Instant start = helsinki("2026-11-20T17:59").plusNanos(1);

    assertThat(OFFICE.plus(start, Duration.ofMinutes(1)))
        .isEqualTo(helsinki("2026-11-23T08:00").plusNanos(1));
  }

  @Test
  void a_week_without_hours_is_refused_whatever_the_special_days() {
    Map<LocalDate, DayHours> oneDay = Map.of(LocalDate.parse("2026-12-24"), DayHours.ALL_DAY);
    Map<DayOfWeek, DayHours> closed =
        Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day, day -> DayHours.CLOSED));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BusinessCalendar(HELSINKI, closed, oneDay));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BusinessCalendar(HELSINKI, Map.of(), oneDay));
  }

  @Test
  void negative_business_time_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OFFICE.plus(helsinki("2026-11-20T12:00"), Duration.ofMinutes(-1)));
  }

  @Test
  void two_calendars_with_the_same_hours_are_the_same() {
    BusinessCalendar other =
        BusinessCalendar.weekdays(HELSINKI, "08:00-18:00").with(DayOfWeek.SUNDAY, DayHours.CLOSED);

    assertThat(other).isEqualTo(OFFICE);
  }

  @Test
  void overlapping_shifts_are_refused_and_touching_ones_are_not() {
    assertThatIllegalArgumentException().isThrownBy(() -> DayHours.of("08:00-12:01, 12:00-16:00"));
    assertThatIllegalArgumentException().isThrownBy(() -> DayHours.of("20:00-24:00, 23:00-23:30"));
    assertThat(DayHours.of("12:00-16:00, 08:00-12:00").shifts())
        .containsExactly(Shift.of("08:00-12:00"), Shift.of("12:00-16:00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "08:00",
        "18:00-08:00",
        "08:00-08:00",
        "08:00-00:00",
        "8-18",
        "08:00-25:00",
        "a-b",
        "1-2-3"
      })
  void what_is_not_a_shift_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.of(text))
        .withMessageContaining(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08:00-12:30", "18:00-24:00", "00:00-24:00"})
  void a_shift_is_read_as_it_is_written(String text) {
    assertThat(Shift.of(text)).hasToString(text);
  }

  @Test
  void a_shift_has_no_parts_of_seconds() {
    LocalTime opens = LocalTime.of(8, 0).plusNanos(1);

    assertThatIllegalArgumentException().isThrownBy(() -> new Shift(opens, LocalTime.of(9, 0)));
  }

  @Test
  void a_closed_day_is_written_as_nothing() {
    assertThat(DayHours.of(" ")).isEqualTo(DayHours.CLOSED).isEqualTo(new DayHours(List.of()));
  }

  private static Instant helsinki(String local) {
    return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
  }

  @Test
  void R7_the_open_days_of_a_usual_week_are_counted_by_hour() {
    BusinessCalendar calendar =
        BusinessCalendar.weekdays(ZoneId.of("Europe/Helsinki"), "08:30-12:00, 13:00-17:30")
            .with(DayOfWeek.SATURDAY, DayHours.of("22:00-24:00"))
            .with(LocalDate.of(2026, 1, 1), DayHours.CLOSED);

    assertThat(calendar.openDaysByHour())
        .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 0, 5, 5, 5, 5, 5, 0, 0, 0, 0, 1, 1);
  }

  @Test
  void an_hour_of_a_usual_week_is_open_where_a_shift_reaches_into_it() {
    BusinessCalendar mornings =
        new BusinessCalendar(
            ZoneId.of("Europe/Helsinki"),
            Map.of(DayOfWeek.MONDAY, DayHours.of("08:30-10:00, 12:00-12:01")),
            Map.of());

    assertThat(
            IntStream.range(0, 24)
                .filter(hour -> mornings.opensWithin(DayOfWeek.MONDAY, hour))
                .boxed())
        .containsExactly(8, 9, 12);
    assertThat(IntStream.range(0, 24).filter(hour -> mornings.opensWithin(DayOfWeek.TUESDAY, hour)))
        .isEmpty();
  }

  @Test
  void a_clock_on_the_wall_shows_an_open_time_from_the_opening_until_before_the_closing() {
    DayHours day = DayHours.of("08:00-12:00, 13:00-24:00");

    assertThat(day.isOpen(LocalTime.of(7, 59, 59))).isFalse();
    assertThat(day.isOpen(LocalTime.of(8, 0))).isTrue();
    assertThat(day.isOpen(LocalTime.of(11, 59, 59))).isTrue();
    assertThat(day.isOpen(LocalTime.of(12, 0))).isFalse();
    assertThat(day.isOpen(LocalTime.of(23, 59, 59))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "08:00-12:00,12:00-13:00,false",
    "08:00-12:00,11:59-13:00,true",
    "08:00-12:00,09:00-10:00,true",
    "18:00-24:00,00:00-18:00,false"
  })
  void two_shifts_overlap_when_they_share_time_and_not_when_they_meet(
      String one, String other, boolean overlap) {
    assertThat(Shift.of(one).overlaps(Shift.of(other))).isEqualTo(overlap);
    assertThat(Shift.of(other).overlaps(Shift.of(one))).isEqualTo(overlap);
  }
}
