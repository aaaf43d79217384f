package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a trial compares the work per hour with duty (R11). */
class TrialRoomTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Two from nine to five on weekdays, five more on Mondays from ten to eleven. */
  private static final DutyRoom ROOM =
      DutyRoom.of(
          HELSINKI,
          (day, hour) -> {
            boolean weekday = day.compareTo(DayOfWeek.FRIDAY) <= 0 && hour >= 9 && hour < 17;
            return (weekday ? 2 : 0) + (day == DayOfWeek.MONDAY && hour == 10 ? 5 : 0);
          });

  private static final Instant MONDAY_TEN = helsinki("2026-11-16T10:00");
  private static final Instant TUESDAY_TEN = helsinki("2026-11-17T10:00");
  private static final Instant SUNDAY_NOON = helsinki("2026-11-22T12:00");

  @Test
  void R11_hours_with_more_due_than_those_on_duty_have_room_for_are_counted() {
    Map<Instant, Integer> work = Map.of(MONDAY_TEN, 7, TUESDAY_TEN, 3, SUNDAY_NOON, 4);

    PolicyTrial.OnDuty duty = new TrialRoom(ROOM, work, work).beside(work, HELSINKI);

    assertThat(duty.hoursBeyond()).isEqualTo(2);
    assertThat(duty.dueUnattended()).isEqualTo(4);
  }

  @Test
  void R11_the_room_of_an_hour_is_summed_over_the_days_from_the_first_work_to_the_last() {
    Map<Instant, Integer> work = Map.of(MONDAY_TEN, 1, SUNDAY_NOON, 1);

    List<Integer> room = new TrialRoom(ROOM, work, work).beside(work, HELSINKI).roomByHour();

    assertThat(room.get(8)).isZero();
    assertThat(room.get(9)).isEqualTo(10);
    assertThat(room.get(10)).isEqualTo(15);
    assertThat(room.get(17)).isZero();
  }

  @Test
  void R11_both_policies_stand_beside_the_room_of_the_same_days_by_their_own_clocks() {
    Map<Instant, Integer> today = Map.of(MONDAY_TEN, 1);
    Map<Instant, Integer> draft = Map.of(TUESDAY_TEN, 1);
    TrialRoom room = new TrialRoom(ROOM, today, draft);

    assertThat(room.beside(today, HELSINKI).roomByHour().get(10)).isEqualTo(9);
    assertThat(room.beside(draft, HELSINKI).roomByHour().get(10)).isEqualTo(9);
    assertThat(room.beside(draft, LONDON).roomByHour().get(8)).isEqualTo(9);
    assertThat(room.beside(draft, LONDON).roomByHour().get(10)).isEqualTo(4);
  }

  @Test
  void R11_where_nothing_is_due_there_is_nothing_to_have_room_for() {
    PolicyTrial.OnDuty duty = new TrialRoom(ROOM, Map.of(), Map.of()).beside(Map.of(), HELSINKI);

    assertThat(duty.roomByHour()).hasSize(24).containsOnly(0);
    assertThat(duty.hoursBeyond()).isZero();
  }

  @Test
  void R11_a_very_long_history_counts_the_room_of_its_last_ten_years() {
    Map<Instant, Integer> work = Map.of(Instant.parse("1970-01-05T08:00:00Z"), 1, MONDAY_TEN, 1);

    int room = new TrialRoom(ROOM, work, work).beside(work, HELSINKI).roomByHour().get(9);

    assertThat(room).isBetween(2 * 3_660 * 5 / 7 - 4, 2 * 3_660 * 5 / 7 + 4);
  }

  @Test
  void the_room_of_a_week_has_its_hours_and_is_never_less_than_none() {
    assertThat(ROOM.hours()).hasSize(168);
    assertThatThrownBy(() -> new DutyRoom(HELSINKI, List.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DutyRoom.of(HELSINKI, (_, _) -> -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ROOM.at(MONDAY_TEN.plus(Duration.ofMinutes(59)))).isEqualTo(7);
    assertThat(ROOM.at(MONDAY_TEN.plus(Duration.ofMinutes(60)))).isEqualTo(2);
  }

  private static Instant helsinki(String local) {
    return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
  }
}
