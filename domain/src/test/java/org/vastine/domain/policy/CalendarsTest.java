package org.vastine.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vastine.domain.policy.PolicyFixture.HELSINKI;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;
import static org.vastine.domain.policy.PolicyFixture.helsinki;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.triage.Style;

/** What R7 asks of calendars that have names. */
class CalendarsTest {

  private static final BusinessCalendar OFFICE = BusinessCalendar.weekdays(HELSINKI, "08:00-18:00");
  private static final BusinessCalendar WEEKEND =
      new BusinessCalendar(
          HELSINKI, Map.of(DayOfWeek.SATURDAY, DayHours.of("10:00-16:30")), Map.of());
  private static final LocalDate WEEK = LocalDate.of(2026, 11, 18);

  private static final Calendars BOTH = Calendars.only(OFFICE).with("weekend-watch", WEEKEND);

  @Test
  void R7_one_calendar_goes_where_none_is_named() {
    assertThat(BOTH.standardOne()).isEqualTo(OFFICE);
    assertThat(BOTH.of(Optional.empty())).isEqualTo(OFFICE);
    assertThat(BOTH.of(Optional.of("weekend-watch"))).isEqualTo(WEEKEND);
  }

  @Test
  void R7_somebody_is_there_while_any_of_them_is_open() {
    assertThat(BOTH.isAnyOpen(helsinki("2026-11-20T12:00"))).isTrue();
    assertThat(BOTH.isAnyOpen(helsinki("2026-11-21T12:00"))).isTrue();
    assertThat(BOTH.isAnyOpen(helsinki("2026-11-22T12:00"))).isFalse();
  }

  @Test
  void R7_a_calendar_that_nothing_asks_for_is_unused_but_never_the_standard_one() {
    assertThat(BOTH.unused(List.of())).containsExactly("weekend-watch");
    assertThat(BOTH.unused(List.of("weekend-watch"))).isEmpty();
  }

  @Test
  void R11_the_days_on_which_any_of_them_is_open_are_counted_by_the_standard_clock() {
    BusinessCalendar london =
        new BusinessCalendar(
            ZoneId.of("Europe/London"),
            Map.of(DayOfWeek.MONDAY, DayHours.of("17:00-19:00")),
            Map.of(LocalDate.of(2026, 11, 16), DayHours.CLOSED));

    List<Integer> days = BOTH.with("london", london).openDaysByHour(WEEK);

    assertThat(days.get(7)).isZero();
    assertThat(days.get(8)).isEqualTo(5);
    assertThat(days.get(12)).isEqualTo(6);
    assertThat(days.get(16)).isEqualTo(6);
    assertThat(days.get(17)).isEqualTo(5);
    assertThat(days.get(18)).isZero();
    assertThat(days.get(19)).isEqualTo(1);
    assertThat(days.get(20)).isEqualTo(1);
    assertThat(days.get(21)).isZero();
    assertThat(Calendars.only(OFFICE).openDaysByHour(WEEK)).isEqualTo(OFFICE.openDaysByHour());
  }

  @Test
  void calendars_of_no_name_too_many_or_without_the_standard_one_are_none() {
    Map<String, BusinessCalendar> many = new HashMap<>();
    for (int i = 0; i <= Calendars.MOST; i++) {
      many.put("c" + i, OFFICE);
    }

    assertThatThrownBy(() -> new Calendars(Map.of("office", OFFICE), "watch"))
        .hasMessageContaining("no calendar is called watch");
    assertThatThrownBy(() -> new Calendars(many, "c1")).hasMessageContaining("too many");
    assertThatThrownBy(() -> BOTH.with("Week End", WEEKEND)).hasMessageContaining("not a name");
  }

  @Test
  void a_policy_counts_in_no_calendar_that_it_does_not_have() {
    Playbook urgent = aPolicy().playbookFor(Style.URGENT);
    Targets watched = urgent.targets().countedIn("weekend-watch");

    assertThatThrownBy(() ->
            aPolicy()
                .with(
                    new Playbook(
                        "urgent",
                        urgent.obligation(),
                        watched,
                        urgent.communityWindow(),
                        urgent.coolDown(),
                        urgent.approval(),
                        urgent.steps(),
                        urgent.mostReplies())))
        .hasMessageContaining("weekend-watch");
  }

  @Test
  void what_counts_day_and_night_is_counted_in_no_calendar() {
    assertThatThrownBy(() ->
            new Targets(
                Duration.ofHours(1), Optional.empty(), Optional.empty(), true, Optional.of("a")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Targets.firstReplyWithin(Duration.ofHours(1)).countedIn("a").countedAlways())
        .isEqualTo(Targets.firstReplyWithin(Duration.ofHours(1)).countedAlways());
  }
}
