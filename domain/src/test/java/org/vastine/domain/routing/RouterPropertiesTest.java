package org.vastine.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.vastine.domain.kernel.Seed;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

/** What holds for every team, roster and case; the seed of a failure is in its description. */
class RouterPropertiesTest {

  private static final List<String> LANGUAGES = List.of("fi", "sv", "tr", "en");
  private static final Seed SEED = Seed.printedFor("RouterPropertiesTest");
  private static final List<String> HOURS =
      List.of("00:00-24:00", "08:00-16:00", "08:00-10:30, 12:00-18:00", "18:00-24:00");
  private static final List<Role> ROLES =
      List.of(Role.RESPONDER, Role.RESPONDER, Role.APPROVER, Role.LEAD, Role.AUDITOR);

  @RepeatedTest(500)
  void R12_always_an_owner_never_one_who_is_unfit_while_another_fits(RepetitionInfo repetition) {
    String seed = SEED + ", repetition " + repetition.getCurrentRepetition();
    Random random = SEED.random("repetition " + repetition.getCurrentRepetition());
    RoutingFixture team = team(random);
    Crew crew = team.crew();
    RoutedCase about = about(random, crew);

    Routing routing = Router.decide(crew, about).orElseThrow();

    assertThat(Router.decide(crew, about)).as(seed).contains(routing);
    assertThat(crew.working()).as(seed).contains(routing.to());
    Set<MemberId> fitting = fitting(crew, about);
    if (!fitting.isEmpty()) {
      assertThat(fitting).as(seed).contains(routing.to());
      assertThat(routing.ground().isFallback()).as(seed).isFalse();
    }
    if (!about.concerned().containsAll(crew.working())) {
      assertThat(about.concerned()).as(seed).doesNotContain(routing.to());
    }
    assertThat(routing.considered().stream().filter(RouterPropertiesTest::chosen))
        .as(seed)
        .singleElement()
        .extracting(Considered::member)
        .isEqualTo(routing.to());
  }

  private static boolean chosen(Considered one) {
    return one.verdict() == Verdict.CHOSEN;
  }

  /** Who is on duty, there, not concerned, skilled and has room: told again in other words. */
  private static Set<MemberId> fitting(Crew crew, RoutedCase about) {
    Set<MemberId> fitting = new HashSet<>();
    for (OnRoster entry : crew.roster().members()) {
      MemberId member = entry.member();
      boolean there =
          crew.working().contains(member)
              && entry.hours().isOpen(crew.now())
              && !crew.absences().isAway(member, crew.now());
      if (there && fits(crew, entry, member, about)) {
        fitting.add(member);
      }
      if (crew.working().contains(member)
          && entry.hours().isOpen(crew.now())
          && crew.absences().isAway(member, crew.now())) {
        crew.absences()
            .standInFor(member, crew.now(), crew.working()::contains)
            .filter(one -> fits(crew, crew.roster().of(one).orElse(entry), one, about))
            .ifPresent(fitting::add);
      }
    }
    return fitting;
  }

  private static boolean fits(Crew crew, OnRoster entry, MemberId member, RoutedCase about) {
    boolean room = crew.loads().getOrDefault(member, 0) < entry.capacity();
    return !about.concerned().contains(member)
        && entry.skills().speaks(about.language())
        && entry.skills().answersOn(about.channel())
        && entry.skills().knows(about.subject())
        && !isSpared(crew, member, about)
        && (room || about.isPressing());
  }

  private static boolean isSpared(Crew crew, MemberId member, RoutedCase about) {
    return about.style().isAbusive() && crew.strained().contains(member);
  }

  @RepeatedTest(500)
  void R32_who_met_enough_abuse_gets_more_of_it_only_where_everybody_on_duty_did(
      RepetitionInfo repetition) {
    String seed = SEED + ", load, repetition " + repetition.getCurrentRepetition();
    Random random = SEED.random("load, repetition " + repetition.getCurrentRepetition());
    Crew crew = team(random).crew();
    RoutedCase about = about(random, crew);

    Routing routing = Router.decide(crew, about).orElseThrow();

    if (isSpared(crew, routing.to(), about)) {
      assertThat(routing.considered())
          .as(seed)
          .filteredOn(one -> one.verdict() != Verdict.OFF_DUTY && one.verdict() != Verdict.AWAY)
          .allMatch(one ->
              isSpared(crew, one.member(), about) || about.concerned().contains(one.member()));
    }
  }

  private static RoutingFixture team(Random random) {
    RoutingFixture team = new RoutingFixture();
    team.now = RoutingFixture.NOW.plus(Duration.ofMinutes(random.nextInt(7 * 24 * 60)));
    team.member(100, Role.ADMIN);
    int members = 1 + random.nextInt(6);
    for (int number = 1; number <= members; number++) {
      Role role = ROLES.get(random.nextInt(ROLES.size()));
      MemberId member = team.member(number, role, random.nextInt(8) > 0);
      team.load(member, random.nextInt(6));
      if (random.nextInt(4) == 0) {
        team.strained(member);
      }
      if (random.nextInt(4) > 0) {
        Skills skills =
            random.nextBoolean()
                ? Skills.ALL
                : RoutingFixture.languages(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
        team.onDuty(member, HOURS.get(random.nextInt(HOURS.size())), skills, 1 + random.nextInt(5));
      }
      if (random.nextInt(4) == 0) {
        int standIn = 1 + random.nextInt(members);
        team.away(
            member,
            Optional.empty(),
            standIn == number ? Optional.empty() : Optional.of(RoutingFixture.id(standIn)));
      }
    }
    return team;
  }

  private static RoutedCase about(Random random, Crew crew) {
    Set<MemberId> concerned = new HashSet<>();
    crew.working()
        .forEach(member -> {
          if (random.nextInt(5) == 0) {
            concerned.add(member);
          }
        });
    return RoutingFixture.about(
        LANGUAGES.get(random.nextInt(LANGUAGES.size())),
        List.of(Style.values()).get(random.nextInt(Style.values().length)),
        concerned,
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(RoutingFixture.id(1 + random.nextInt(6))));
  }
}
