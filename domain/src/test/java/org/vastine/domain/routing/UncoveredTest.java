package org.vastine.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.routing.RoutingFixture.HELSINKI;
import static org.vastine.domain.routing.RoutingFixture.NOW;
import static org.vastine.domain.routing.RoutingFixture.id;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Seed;
import org.vastine.domain.policy.Calendars;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.MemberId;

/** Whether the days ahead are covered (R12); now is eleven o'clock on Monday, 2 March. */
class UncoveredTest {

  private static final Seed SEED = Seed.printedFor("UncoveredTest");

  private static final Set<MemberId> BOTH = Set.of(id(1), id(2));
  private static final BusinessCalendar OFFICE = BusinessCalendar.weekdays(HELSINKI, "08:00-16:00");

  private static Instant at(String shown) {
    return LocalDateTime.parse(shown).atZone(HELSINKI).toInstant();
  }

  private static Uncovered span(String from, String until) {
    return new Uncovered(at(from), at(until));
  }

  private static Roster roster(boolean on, OnRoster... entries) {
    return new Roster(1, on, HELSINKI, List.of(entries));
  }

  private static OnRoster entry(int member, String hours) {
    return new OnRoster(id(member), BusinessCalendar.weekdays(HELSINKI, hours), Skills.ALL, 5);
  }

  private static Absence away(int member, String from, String until, Optional<MemberId> standIn) {
    return new Absence(
        new AbsenceId(new UUID(9, member)), id(member), at(from), Optional.of(at(until)), standIn);
  }

  private static List<Uncovered> ahead(
      Roster roster, Absences absences, Calendars calendars, String until) {
    return Uncovered.within(roster, absences, BOTH, calendars, NOW, at(until));
  }

  private static List<Uncovered> ahead(Roster roster, Absence... absences) {
    return ahead(
        roster, Absences.of(List.of(absences)), Calendars.only(OFFICE), "2026-03-05T00:00");
  }

  @Test
  void R12_where_somebody_has_a_shift_whenever_we_are_open_nothing_is_uncovered() {
    assertThat(ahead(roster(true, entry(1, "08:00-12:00"), entry(2, "12:00-16:00")))).isEmpty();
  }

  @Test
  void R12_what_no_shift_covers_is_told_from_now_on() {
    assertThat(ahead(roster(true, entry(1, "12:00-15:00"))))
        .containsExactly(
            new Uncovered(NOW, at("2026-03-02T12:00")),
            span("2026-03-02T15:00", "2026-03-02T16:00"),
            span("2026-03-03T08:00", "2026-03-03T12:00"),
            span("2026-03-03T15:00", "2026-03-03T16:00"),
            span("2026-03-04T08:00", "2026-03-04T12:00"),
            span("2026-03-04T15:00", "2026-03-04T16:00"));
  }

  @Test
  void R12_who_will_be_away_covers_nothing_but_who_stands_in_does() {
    Roster roster = roster(true, entry(1, "08:00-16:00"));

    assertThat(ahead(roster, away(1, "2026-03-03T10:00", "2026-03-04T09:00", Optional.empty())))
        .containsExactly(
            span("2026-03-03T10:00", "2026-03-03T16:00"),
            span("2026-03-04T08:00", "2026-03-04T09:00"));
    assertThat(ahead(roster, away(1, "2026-03-03T10:00", "2026-03-04T09:00", Optional.of(id(2)))))
        .isEmpty();
  }

  @Test
  void R12_what_two_members_leave_open_one_after_the_other_is_one_time() {
    assertThat(
            ahead(
                roster(true, entry(1, "08:00-12:00"), entry(2, "12:00-16:00")),
                away(1, "2026-03-03T10:00", "2026-03-03T12:00", Optional.empty()),
                away(2, "2026-03-03T12:00", "2026-03-03T14:00", Optional.empty())))
        .containsExactly(span("2026-03-03T10:00", "2026-03-03T14:00"));
  }

  @Test
  void R12_a_holiday_is_closed_and_needs_nobody() {
    Calendars holiday = Calendars.only(OFFICE.with(LocalDate.parse("2026-03-03"), DayHours.CLOSED));

    assertThat(
            ahead(
                roster(true, entry(1, "08:00-12:00")), Absences.NONE, holiday, "2026-03-04T00:00"))
        .containsExactly(span("2026-03-02T12:00", "2026-03-02T16:00"));
  }

  @Test
  void R12_a_special_day_is_open_though_shifts_are_of_a_usual_week() {
    Calendars sunday =
        Calendars.only(OFFICE.with(LocalDate.parse("2026-03-08"), DayHours.of("10:00-12:00")));

    assertThat(
            ahead(roster(true, entry(1, "08:00-16:00")), Absences.NONE, sunday, "2026-03-09T00:00"))
        .containsExactly(span("2026-03-08T10:00", "2026-03-08T12:00"));
  }

  @Test
  void R12_any_calendar_that_is_open_needs_somebody() {
    Calendars watch =
        Calendars.only(OFFICE)
            .with("watch", RoutingFixture.week(DayOfWeek.SATURDAY, "10:00-14:00"));

    assertThat(
            ahead(roster(true, entry(1, "08:00-16:00")), Absences.NONE, watch, "2026-03-09T00:00"))
        .containsExactly(span("2026-03-07T10:00", "2026-03-07T14:00"));
  }

  @Test
  void R12_what_goes_on_after_the_time_that_is_looked_at_is_told_up_to_it() {
    assertThat(
            ahead(
                roster(true, entry(1, "08:00-12:00")),
                Absences.NONE,
                Calendars.only(OFFICE),
                "2026-03-02T13:00"))
        .containsExactly(span("2026-03-02T12:00", "2026-03-02T13:00"));
  }

  @Test
  void R12_a_roster_that_is_switched_off_has_nothing_to_cover() {
    assertThat(ahead(roster(false, entry(1, "12:00-13:00")))).isEmpty();
  }

  @Test
  void R12_who_cannot_work_covers_nothing() {
    assertThat(
            Uncovered.within(
                roster(true, entry(3, "08:00-16:00")),
                Absences.NONE,
                BOTH,
                Calendars.only(OFFICE),
                NOW,
                at("2026-03-02T18:00")))
        .containsExactly(new Uncovered(NOW, at("2026-03-02T16:00")));
  }

  @Test
  void a_time_that_ends_before_it_begins_is_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Uncovered(NOW, NOW));
  }

  @Test
  void R12_over_a_change_of_clocks_each_minute_is_told_as_it_is() {
    Random random = SEED.random("a change of clocks");
    for (int life = 0; life < 20; life++) {
      agreesMinuteByMinute(random);
    }
  }

  private static void agreesMinuteByMinute(Random random) {
    Instant from = at("2026-03-28T12:07");
    Instant until = from.plus(Duration.ofDays(2));
    Roster roster = roster(true, daily(1, random), daily(2, random));
    Absences absences =
        Absences.of(List.of(away(1, "2026-03-29T02:30", "2026-03-29T09:15", Optional.empty())));
    Calendars calendars =
        Calendars.only(
            BusinessCalendar.alwaysOpen(HELSINKI)
                .with(LocalDate.parse("2026-03-30"), DayHours.of("06:00-20:00")));

    List<Uncovered> found = Uncovered.within(roster, absences, BOTH, calendars, from, until);

    List<Instant> differing = new ArrayList<>();
    for (Instant minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
      Instant moment = minute;
      boolean told =
          found.stream()
              .anyMatch(one -> !moment.isBefore(one.from()) && moment.isBefore(one.until()));
      if (told == (roster.isStaffed(moment, absences, BOTH) || !calendars.isAnyOpen(moment))) {
        differing.add(moment);
      }
    }
    assertThat(differing).as("%s", SEED).isEmpty();
  }

  private static OnRoster daily(int member, Random random) {
    int begin = random.nextInt(10);
    int end = begin + 1 + random.nextInt(12);
    BusinessCalendar hours = BusinessCalendar.alwaysOpen(HELSINKI);
    for (DayOfWeek day : DayOfWeek.values()) {
      hours = hours.with(day, DayHours.of(LocalTime.of(begin, 15) + "-" + LocalTime.of(end, 45)));
    }
    return new OnRoster(id(member), hours, Skills.ALL, 5);
  }
}
