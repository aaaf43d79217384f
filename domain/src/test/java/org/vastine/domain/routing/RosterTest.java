package org.vastine.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.routing.RoutingFixture.HELSINKI;
import static org.vastine.domain.routing.RoutingFixture.NOW;
import static org.vastine.domain.routing.RoutingFixture.id;
import static org.vastine.domain.routing.RoutingFixture.languages;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.feedbackcase.DutyRoom;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.MemberId;

/** Who is on duty, and for how much (R12). The moment is eleven o'clock on a Monday. */
class RosterTest {

  private static final Set<MemberId> BOTH = Set.of(id(1), id(2));

  private static OnRoster entry(int member, String hours, int capacity) {
    return new OnRoster(
        id(member), RoutingFixture.week(DayOfWeek.MONDAY, hours), Skills.ALL, capacity);
  }

  private static Roster roster(boolean on, OnRoster... entries) {
    return new Roster(1, on, HELSINKI, List.of(entries));
  }

  private static Absences away(int member, Optional<MemberId> standIn) {
    return Absences.of(
        List.of(
            new Absence(
                new AbsenceId(id(90).value()),
                id(member),
                NOW.minusSeconds(60),
                Optional.empty(),
                standIn)));
  }

  @Test
  void R12_before_anybody_wrote_a_roster_nothing_is_assigned_and_nobody_asked_for() {
    Roster none = Roster.none(HELSINKI);

    assertThat(none).isEqualTo(new Roster(0, false, HELSINKI, List.of()));
    assertThat(none.staffing(NOW, Absences.NONE, BOTH)).isEmpty();
    assertThat(none.room(BOTH)).isEmpty();
  }

  @Test
  void R12_a_roster_that_is_switched_off_says_nothing_of_who_is_on_duty() {
    Roster off = roster(false, entry(1, "08:00-16:00", 5));

    assertThat(off.staffing(NOW, Absences.NONE, BOTH)).isEmpty();
    assertThat(off.room(BOTH)).isEmpty();
  }

  @Test
  void R12_somebody_is_on_duty_who_has_a_shift_is_there_and_can_work() {
    Roster roster = roster(true, entry(1, "08:00-12:00", 5));

    assertThat(roster.staffing(NOW, Absences.NONE, BOTH)).contains(Staffing.SOMEBODY);
    assertThat(roster.staffing(NOW.plus(Duration.ofHours(1)), Absences.NONE, BOTH))
        .as("at the shift's end")
        .contains(Staffing.NOBODY);
    assertThat(roster.staffing(NOW, Absences.NONE, Set.of(id(2)))).contains(Staffing.NOBODY);
  }

  @Test
  void R32_who_is_away_is_on_duty_only_by_a_stand_in_who_can_work() {
    Roster roster = roster(true, entry(1, "08:00-12:00", 5));

    assertThat(roster.isStaffed(NOW, away(1, Optional.empty()), BOTH)).isFalse();
    assertThat(roster.isStaffed(NOW, away(1, Optional.of(id(2))), BOTH)).isTrue();
    assertThat(roster.isStaffed(NOW, away(1, Optional.of(id(2))), Set.of(id(1)))).isFalse();
  }

  @Test
  void R12_the_room_of_an_hour_is_that_of_all_who_have_a_shift_in_it_and_can_work() {
    Roster roster =
        roster(
            true,
            entry(1, "08:00-12:00", 5),
            entry(2, "11:30-16:00", 3),
            entry(3, "08:00-16:00", 100));

    DutyRoom room = roster.room(BOTH).orElseThrow();

    assertThat(room.zone()).isEqualTo(HELSINKI);
    assertThat(room.hours().subList(7, 17))
        .as("Monday from seven o'clock on")
        .containsExactly(0, 5, 5, 5, 8, 3, 3, 3, 3, 0);
    assertThat(room.hours().subList(24, 7 * 24)).as("the other days").containsOnly(0);
  }

  @Test
  void R12_nobody_is_twice_on_a_roster_or_by_another_clock() {
    OnRoster aino = entry(1, "08:00-12:00", 5);

    assertThatIllegalArgumentException().isThrownBy(() -> roster(true, aino, aino));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Roster(1, true, ZoneId.of("Europe/Stockholm"), List.of(aino)));
    assertThatIllegalArgumentException().isThrownBy(() -> roster(true));
    assertThat(roster(false).members()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 999})
  void R12_a_capacity_is_one_case_to_nine_hundred_and_ninety_nine(int capacity) {
    assertThat(entry(1, "08:00-12:00", capacity).capacity()).isEqualTo(capacity);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1_000})
  void R12_other_capacities_are_refused(int capacity) {
    assertThatIllegalArgumentException().isThrownBy(() -> entry(1, "08:00-12:00", capacity));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Finnish", "FI", "f1"})
  void R12_a_skill_in_what_is_no_language_is_refused(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> languages("fi", code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "E Mail", "Mastodon", "m"})
  void R12_a_skill_on_what_is_no_kind_of_channel_is_refused(String kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Skills(Set.of(), Set.of("email", kind), Set.of()));
  }
}
