package org.vastine.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/** By which days a task can be asked for: a Monday at eleven in Helsinki. */
class TaskDayTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final BusinessCalendar CALENDAR =
      BusinessCalendar.weekdays(HELSINKI, "08:00-12:00, 13:00-17:00")
          .with(LocalDate.parse("2026-03-05"), DayHours.CLOSED)
          .with(LocalDate.parse("2026-03-06"), DayHours.of("08:00-24:00"));

  private static Decision<Instant> by(String day) {
    return TaskDay.closing(LocalDate.parse(day), CALENDAR, MONDAY);
  }

  private static Refusal refused(Decision<Instant> decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused<Instant>) decision).refusal();
  }

  @Test
  void R12_a_task_is_due_when_we_close_on_that_day() {
    assertThat(by("2026-03-02"))
        .isEqualTo(Decision.accepted(Instant.parse("2026-03-02T15:00:00Z")));
    assertThat(by("2026-03-04"))
        .isEqualTo(Decision.accepted(Instant.parse("2026-03-04T15:00:00Z")));
    assertThat(by("2026-03-06"))
        .as("midnight is the end of the day")
        .isEqualTo(Decision.accepted(Instant.parse("2026-03-06T22:00:00Z")));
  }

  @Test
  void R12_a_day_on_which_nobody_is_there_is_refused_with_the_next_that_can_be() {
    Refusal holiday = refused(by("2026-03-05"));
    assertThat(holiday.code()).isEqualTo("task.day-closed");
    assertThat(holiday.facts()).containsEntry("proposal", "2026-03-06");
    assertThat(refused(by("2026-03-07")).facts()).containsEntry("proposal", "2026-03-09");
  }

  @Test
  void R12_a_day_that_is_over_is_refused_also_today_after_closing() {
    Refusal past = refused(by("2026-03-01"));
    assertThat(past.code()).isEqualTo("task.day-past");
    assertThat(past.facts()).containsEntry("proposal", "2026-03-02");
    LocalDate today = LocalDate.parse("2026-03-02");
    Refusal closed =
        refused(TaskDay.closing(today, CALENDAR, Instant.parse("2026-03-02T15:00:00Z")));
    assertThat(closed.code()).isEqualTo("task.day-past");
    assertThat(closed.facts()).containsEntry("proposal", "2026-03-03");
  }

  @Test
  void a_closed_day_that_has_begun_proposes_a_day_to_come() {
    Refusal sunday =
        refused(
            TaskDay.closing(
                LocalDate.parse("2026-03-08"), CALENDAR, Instant.parse("2026-03-08T12:00:00Z")));
    assertThat(sunday.code()).isEqualTo("task.day-closed");
    assertThat(sunday.facts()).containsEntry("proposal", "2026-03-09");
  }

  @Test
  void a_task_is_due_within_a_year() {
    assertThat(by("2027-03-03")).isInstanceOf(Decision.Accepted.class);
    assertThat(refused(by("2027-03-04")).code()).isEqualTo("task.day-too-far");
  }
}
