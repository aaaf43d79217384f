package org.vastine.domain.routing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** A small team on duty, changed test by test. */
final class RoutingFixture {

  static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  /** A Monday, eleven o'clock in Helsinki. */
  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final List<OnRoster> roster = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  private final Map<MemberId, Integer> loads = new HashMap<>();
  private final Set<MemberId> strained = new HashSet<>();
  Instant now = NOW;
  boolean on = true;

  static MemberId id(int number) {
    return new MemberId(new UUID(0, number));
  }

  MemberId member(int number, Role role) {
    return member(number, role, true);
  }

  MemberId member(int number, Role role, boolean active) {
    MemberId id = id(number);
    members.add(
        new Member(
            id,
            "Member " + number,
            new EmailAddress("m" + number + "@example.org"),
            role,
            active,
            NOW));
    return id;
  }

  RoutingFixture onDuty(MemberId member, String hours, Skills skills, int capacity) {
    BusinessCalendar week = BusinessCalendar.weekdays(HELSINKI, hours);
    roster.add(new OnRoster(member, week, skills, capacity));
    return this;
  }

  RoutingFixture onDuty(MemberId member) {
    return onDuty(member, "08:00-16:00", Skills.ALL, 5);
  }

  RoutingFixture away(MemberId member, Optional<Instant> until, Optional<MemberId> standIn) {
    absences.add(
        new Absence(
            new AbsenceId(new UUID(1, absences.size())),
            member,
            NOW.minusSeconds(60),
            until,
            standIn));
    return this;
  }

  RoutingFixture load(MemberId member, int cases) {
    loads.put(member, cases);
    return this;
  }

  RoutingFixture strained(MemberId member) {
    strained.add(member);
    return this;
  }

  Crew crew() {
    return new Crew(
        new Roster(1, on && !roster.isEmpty(), HELSINKI, roster),
        new Absences(absences),
        members,
        loads,
        strained,
        now);
  }

  Routing routed(RoutedCase about) {
    return Router.decide(crew(), about).orElseThrow();
  }

  static Skills languages(String... codes) {
    return new Skills(Set.of(codes), Set.of(), Set.of());
  }

  static RoutedCase about(String language) {
    return about(language, Style.IRRITATED, Set.of(), Optional.empty());
  }

  static RoutedCase about(
      String language, Style style, Set<MemberId> concerned, Optional<MemberId> former) {
    return new RoutedCase(
        new LanguageTag(language),
        new ChannelKind("mastodon"),
        Subject.BILLING,
        style,
        concerned,
        former);
  }

  static Map<DayOfWeek, String> monday(String hours) {
    return Map.of(DayOfWeek.MONDAY, hours);
  }

  static BusinessCalendar week(DayOfWeek day, String hours) {
    return new BusinessCalendar(HELSINKI, Map.of(day, DayHours.of(hours)), Map.of());
  }
}
