package org.vastine.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.routing.RoutingFixture.id;
import static org.vastine.domain.routing.RoutingFixture.monday;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;

class WrittenRosterTest {

  private static final Set<MemberId> WORKING = Set.of(id(1), id(2));

  private static RosterLine line(int number, Map<DayOfWeek, String> week, int capacity) {
    return new RosterLine(id(number), week, List.of(), List.of(), List.of(), capacity);
  }

  private static Refusal refusal(WrittenRoster written) {
    return switch (written.read(1, WORKING)) {
      case Decision.Refused<Roster>(Refusal refusal) -> refusal;
      case Decision.Accepted<Roster>(Roster roster) -> throw new AssertionError(roster.toString());
    };
  }

  private static WrittenRoster of(RosterLine... lines) {
    return new WrittenRoster(true, "Europe/Helsinki", List.of(lines));
  }

  @Test
  void R12_a_roster_is_read_in_all_its_parts() {
    RosterLine line =
        new RosterLine(
            id(1),
            Map.of(DayOfWeek.MONDAY, "08:00-12:00, 13:00-17:00", DayOfWeek.SUNDAY, " "),
            List.of("fi", "sv"),
            List.of("mastodon"),
            List.of("billing"),
            7);

    Decision<Roster> read = of(line).read(3, WORKING);

    assertThat(read)
        .isInstanceOfSatisfying(
            Decision.Accepted.class,
            accepted -> {
              Roster roster = (Roster) accepted.value();
              assertThat(roster.version()).isEqualTo(3);
              assertThat(roster.on()).isTrue();
              OnRoster entry = roster.of(id(1)).orElseThrow();
              assertThat(entry.hours())
                  .isEqualTo(RoutingFixture.week(DayOfWeek.MONDAY, "08:00-12:00, 13:00-17:00"));
              assertThat(entry.skills())
                  .isEqualTo(
                      new Skills(Set.of("sv", "fi"), Set.of("mastodon"), Set.of(Subject.BILLING)));
              assertThat(entry.capacity()).isEqualTo(7);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'08:00-12:00, 11:59-13:00',routing.shifts-overlap",
    "'12:00-08:00',routing.hours-unreadable",
    "'8-12',routing.hours-unreadable",
    "'08:00-12:00,',routing.hours-unreadable"
  })
  void R12_wrong_hours_are_refused_with_member_and_day(String hours, String code) {
    Refusal refusal = refusal(of(line(1, monday(hours), 5)));

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.facts()).containsEntry("day", "monday").containsKey("member");
  }

  @Test
  void R12_what_cannot_be_on_a_roster_is_refused() {
    RosterLine right = line(1, monday("08:00-12:00"), 5);
    assertThat(refusal(of()).code()).isEqualTo("routing.roster-empty");
    assertThat(refusal(of(right, right)).code()).isEqualTo("routing.member-twice");
    assertThat(refusal(of(line(3, monday("08:00-12:00"), 5))).code())
        .isEqualTo("routing.member-unfit");
    assertThat(refusal(of(line(1, monday("08:00-12:00"), 0))).code())
        .isEqualTo("routing.capacity-out-of-bounds");
    assertThat(refusal(of(line(1, monday("08:00-12:00"), 1000))).code())
        .isEqualTo("routing.capacity-out-of-bounds");
    assertThat(refusal(of(line(1, Map.of(), 5))).code()).isEqualTo("routing.hours-empty");
    assertThat(refusal(new WrittenRoster(false, "Europe/Atlantis", List.of())).code())
        .isEqualTo("routing.zone-unknown");
    assertThat(refusal(of(skills(List.of("Suomi"), List.of(), List.of()))).code())
        .isEqualTo("routing.language-unknown");
    assertThat(refusal(of(skills(List.of(), List.of("E Mail"), List.of()))).code())
        .isEqualTo("routing.channel-unknown");
    assertThat(refusal(of(skills(List.of(), List.of(), List.of("weather")))).code())
        .isEqualTo("routing.subject-unknown");
  }

  private static RosterLine skills(
      List<String> languages, List<String> channels, List<String> subjects) {
    return new RosterLine(id(1), monday("08:00-12:00"), languages, channels, subjects, 5);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 999})
  void R12_the_least_and_the_greatest_capacity_can_be_written(int capacity) {
    assertThat(of(line(1, monday("08:00-12:00"), capacity)).read(1, WORKING))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void R12_shifts_that_meet_do_not_overlap() {
    assertThat(of(line(1, monday("12:00-13:00, 08:00-12:00"), 5)).read(1, WORKING))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void R12_five_hundred_members_are_the_most() {
    RosterLine[] most =
        IntStream.rangeClosed(1, 500)
            .mapToObj(number -> line(number, monday("08:00-12:00"), 5))
            .toArray(RosterLine[]::new);
    Set<MemberId> working = Arrays.stream(most).map(RosterLine::member).collect(Collectors.toSet());
    RosterLine[] more = Arrays.copyOf(most, 501);
    more[500] = line(501, monday("08:00-12:00"), 5);

    assertThat(of(most).read(1, working)).isInstanceOf(Decision.Accepted.class);
    assertThat(refusal(of(more)).code()).isEqualTo("routing.too-many-members");
  }
}
