package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/** Helsinki, open on weekdays from eight to six; the sixth of December is a holiday. */
final class PromiseTimeTest {

  private static final BusinessCalendar CALENDAR =
      BusinessCalendar.weekdays(ZoneId.of("Europe/Helsinki"), "08:00-18:00")
          .with(LocalDate.of(2027, 12, 6), DayHours.CLOSED);

  private static final Instant FRIDAY_NOON = Instant.parse("2027-12-03T10:00:00Z");

  private static Refusal refused(Decision<Instant> decision) {
    return switch (decision) {
      case Decision.Refused<Instant>(Refusal refusal) -> refusal;
      case Decision.Accepted<Instant>(Instant due) -> throw new AssertionError("accepted " + due);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "2027-12-03T11:00, promise.time-past, 2027-12-03T10:15:00Z",
    "2027-12-03T12:00, promise.time-past, 2027-12-03T10:15:00Z",
    "2027-12-03T18:01, promise.time-out-of-hours, 2027-12-07T06:00:00Z",
    "2027-12-05T12:00, promise.time-on-closed-day, 2027-12-07T06:00:00Z",
    "2027-12-06T12:00, promise.time-on-closed-day, 2027-12-07T06:00:00Z",
    "2027-12-07T07:59, promise.time-out-of-hours, 2027-12-07T06:00:00Z",
  })
  void R21_a_time_at_which_nobody_is_there_is_refused_with_a_proposal(
      LocalDateTime shown, String code, String proposal) {
    Refusal refusal = refused(PromiseTime.of(shown, CALENDAR, FRIDAY_NOON));

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.facts()).containsEntry("proposal", proposal);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-12-03T12:01, 2027-12-03T10:01:00Z",
    "2027-12-03T18:00, 2027-12-03T16:00:00Z",
    "2027-12-07T08:00, 2027-12-07T06:00:00Z",
  })
  void R21_opening_hours_are_promised_up_to_the_moment_of_closing(
      LocalDateTime shown, Instant moment) {
    assertThat(PromiseTime.of(shown, CALENDAR, FRIDAY_NOON)).isEqualTo(Decision.accepted(moment));
  }

  @Test
  void R21_a_time_that_no_clock_shows_is_refused() {
    Instant before = Instant.parse("2027-03-27T12:00:00Z");

    Refusal refusal =
        refused(PromiseTime.of(LocalDateTime.parse("2027-03-28T03:30"), CALENDAR, before));

    assertThat(refusal.code()).isEqualTo("promise.time-does-not-exist");
    assertThat(refusal.facts()).containsEntry("proposal", "2027-03-29T05:00:00Z");
  }

  @Test
  void R21_of_a_time_that_is_shown_twice_the_first_is_meant() {
    BusinessCalendar always = BusinessCalendar.alwaysOpen(ZoneId.of("Europe/Helsinki"));
    Instant before = Instant.parse("2027-10-30T12:00:00Z");

    assertThat(PromiseTime.of(LocalDateTime.parse("2027-10-31T03:30"), always, before))
        .isEqualTo(Decision.accepted(Instant.parse("2027-10-31T00:30:00Z")));
  }

  @Test
  void R21_nobody_promises_years_ahead() {
    assertThat(
            refused(PromiseTime.of(LocalDateTime.parse("2029-01-08T12:00"), CALENDAR, FRIDAY_NOON))
                .code())
        .isEqualTo("promise.time-too-far");
  }
}
