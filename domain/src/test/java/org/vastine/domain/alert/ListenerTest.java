package org.vastine.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Seed;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

class ListenerTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final MemberId AINO = new MemberId(new UUID(7, 1));
  private static final MemberId BO = new MemberId(new UUID(7, 2));

  private static Occasion occasion(AlertKind kind, Optional<MemberId> by) {
    return new Occasion(
        kind,
        new CaseId(new UUID(7, 10)),
        "token",
        NOON,
        Optional.of(NOON.minusSeconds(60)),
        Optional.of(NOON.plus(Duration.ofHours(4))),
        Optional.empty(),
        by);
  }

  private static AlertedCase about(Style style, Optional<MemberId> owner) {
    return new AlertedCase(style, "mastodon", new LanguageTag("fi"), owner, true);
  }

  private static Listener usual(MemberId member, Role role) {
    return new Listener(AlertSettings.usual(member, role.permissions(), HELSINKI));
  }

  private static List<MemberId> told(
      Listener listener, AlertKind kind, AlertedCase about, Optional<MemberId> by) {
    return Listener.told(List.of(listener), occasion(kind, by), about, Attendance.everybody(NOON))
        .stream()
        .map(Listener.Told::member)
        .toList();
  }

  @Test
  void R3_usually_a_lead_is_told_of_every_threat_and_a_responder_of_their_own() {
    AlertedCase others = about(Style.THREAT, Optional.of(BO));

    assertThat(told(usual(AINO, Role.LEAD), AlertKind.THREAT, others, Optional.empty()))
        .containsExactly(AINO);
    assertThat(told(usual(AINO, Role.RESPONDER), AlertKind.THREAT, others, Optional.empty()))
        .isEmpty();
    assertThat(told(usual(BO, Role.RESPONDER), AlertKind.THREAT, others, Optional.empty()))
        .containsExactly(BO);
    assertThat(told(usual(AINO, Role.AUDITOR), AlertKind.THREAT, others, Optional.empty()))
        .isEmpty();
  }

  @Test
  void R3_usually_everybody_who_works_here_is_told_of_a_new_complaint_that_nobody_owns() {
    AlertedCase complaint = about(Style.IRRITATED, Optional.empty());

    for (Role role : List.of(Role.RESPONDER, Role.LEAD)) {
      for (AlertKind kind : List.of(AlertKind.NEW_CASE, AlertKind.DUE_SOON)) {
        Listener listener = usual(AINO, role);
        Instant soon = NOON.plus(Duration.ofHours(4)).minusSeconds(60);
        assertThat(
                Listener.told(
                    List.of(listener),
                    occasion(kind, Optional.empty()),
                    complaint,
                    Attendance.everybody(soon)))
            .singleElement()
            .satisfies(told -> assertThat(told.outlets()).isEmpty());
      }
    }
    assertThat(
            told(
                usual(AINO, Role.LEAD),
                AlertKind.NEW_CASE,
                about(Style.IRRITATED, Optional.of(BO)),
                Optional.empty()))
        .isEmpty();
    assertThat(
            told(
                usual(AINO, Role.LEAD),
                AlertKind.NEW_CASE,
                about(Style.PRAISE, Optional.empty()),
                Optional.empty()))
        .isEmpty();
  }

  @Test
  void R3_who_is_off_duty_is_spared_new_cases_and_not_their_own_work() {
    Listener off =
        new Listener(AlertSettings.usual(AINO, Role.RESPONDER.permissions(), HELSINKI, false));

    assertThat(
            told(
                off,
                AlertKind.NEW_CASE,
                about(Style.IRRITATED, Optional.empty()),
                Optional.empty()))
        .isEmpty();
    assertThat(
            told(
                off,
                AlertKind.CUSTOMER_WROTE,
                about(Style.IRRITATED, Optional.of(AINO)),
                Optional.empty()))
        .containsExactly(AINO);
  }

  @Test
  void R3_nobody_is_told_of_what_they_did() {
    AlertedCase about = about(Style.QUESTION, Optional.of(AINO));

    assertThat(told(usual(AINO, Role.LEAD), AlertKind.APPROVAL_ASKED, about, Optional.of(AINO)))
        .isEmpty();
    assertThat(told(usual(AINO, Role.LEAD), AlertKind.APPROVAL_ASKED, about, Optional.of(BO)))
        .containsExactly(AINO);
  }

  @Test
  void a_rule_for_new_cases_tells_of_a_case_that_a_threat_opened() {
    AlertRule rule =
        AlertRule.of(Set.of(AlertKind.NEW_CASE), AlertScope.ALL, Set.of())
            .only(Set.of(Style.THREAT));
    AlertSettings usual = AlertSettings.usual(AINO, Set.of(), HELSINKI);
    Listener listener =
        new Listener(
            new AlertSettings(
                AINO,
                1,
                usual.hours(),
                usual.breakThrough(),
                usual.window(),
                usual.lead(),
                List.of(rule)));

    assertThat(
            told(
                listener,
                AlertKind.THREAT,
                about(Style.THREAT, Optional.empty()),
                Optional.empty()))
        .containsExactly(AINO);
    assertThat(
            told(
                listener,
                AlertKind.NEW_CASE,
                about(Style.QUESTION, Optional.empty()),
                Optional.empty()))
        .isEmpty();
  }

  @Test
  void a_warning_never_comes_before_half_of_the_time_is_over() {
    Instant due = NOON.plus(Duration.ofMinutes(20));
    Occasion warning =
        new Occasion(
            AlertKind.DUE_SOON,
            new CaseId(new UUID(7, 10)),
            "d",
            NOON,
            Optional.empty(),
            Optional.of(due),
            Optional.empty(),
            Optional.empty());
    Listener aino = usual(AINO, Role.RESPONDER);
    AlertedCase mine = about(Style.URGENT, Optional.of(AINO));

    assertThat(Listener.firstLook(warning)).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
    assertThat(
            Listener.told(
                List.of(aino), warning, mine, Attendance.everybody(NOON.plusSeconds(599))))
        .isEmpty();
    assertThat(Listener.nextLook(List.of(aino), warning, NOON.plusSeconds(599)))
        .contains(NOON.plusSeconds(600));
    assertThat(
            Listener.told(
                List.of(aino), warning, mine, Attendance.everybody(NOON.plusSeconds(600))))
        .hasSize(1);
    assertThat(Listener.nextLook(List.of(aino), warning, NOON.plusSeconds(600))).isEmpty();
  }

  @Test
  void R3_whatever_the_rules_each_is_told_once_within_their_hours_or_by_what_breaks_through() {
    Seed seed = Seed.printedFor("ListenerTest");
    Random random = seed.random("rules");
    for (int round = 0; round < 3_000; round++) {
      List<Listener> listeners = new ArrayList<>();
      for (int member = 1; member <= 4; member++) {
        listeners.add(new Listener(anySettings(new MemberId(new UUID(7, member)), random)));
      }
      AlertKind kind = any(AlertKind.values(), random);
      Optional<MemberId> by =
          random.nextBoolean()
              ? Optional.empty()
              : Optional.of(listeners.get(0).settings().member());
      Instant now = NOON.plusSeconds(random.nextInt(400 * 86_400));
      Occasion occasion = occasion(kind, by);
      AlertedCase about = about(any(Style.values(), random), by.or(() -> Optional.of(BO)));

      List<Listener.Told> told =
          Listener.told(listeners, occasion, about, Attendance.everybody(now));

      assertThat(new HashSet<>(told.stream().map(Listener.Told::member).toList()))
          .as("round %d", round)
          .hasSize(told.size());
      for (Listener.Told one : told) {
        AlertSettings settings =
            listeners.stream()
                .map(Listener::settings)
                .filter(of -> of.member().equals(one.member()))
                .findFirst()
                .orElseThrow();
        assertThat(by).as("round %d", round).isNotEqualTo(Optional.of(one.member()));
        assertThat(one.from()).as("round %d", round).isAfterOrEqualTo(now);
        assertThat(settings.hours().isOpen(one.from()) || settings.breakThrough().contains(kind))
            .as("round %d: %s from %s", round, kind, one.from())
            .isTrue();
      }
    }
  }

  private static AlertSettings anySettings(MemberId member, Random random) {
    List<AlertRule> rules = new ArrayList<>();
    for (int number = random.nextInt(4); number > 0; number--) {
      rules.add(
          new AlertRule(
              EnumSet.of(any(AlertKind.values(), random), any(AlertKind.values(), random)),
              any(AlertScope.values(), random),
              random.nextBoolean() ? Set.of() : Set.of(any(Style.values(), random)),
              random.nextBoolean() ? Set.of() : Set.of("mastodon"),
              random.nextInt(4) > 0 ? Set.of() : Set.of("sv"),
              Set.of(any(OutletKind.values(), random))));
    }
    int opens = random.nextInt(20);
    return new AlertSettings(
        member,
        1,
        BusinessCalendar.weekdays(
                HELSINKI, String.format(Locale.ROOT, "%02d:00-%02d:30", opens, opens + 3))
            .with(DayOfWeek.SUNDAY, DayHours.of("02:00-04:00")),
        EnumSet.of(any(AlertKind.values(), random)),
        Duration.ofMinutes(random.nextInt(61)),
        Duration.ofMinutes(5L + random.nextInt(116)),
        rules);
  }

  private static <E> E any(E[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static Listener only(AlertKind kind) {
    AlertSettings usual = AlertSettings.usual(AINO, Set.of(), HELSINKI);
    return new Listener(
        new AlertSettings(
            AINO,
            1,
            usual.hours(),
            usual.breakThrough(),
            usual.window(),
            usual.lead(),
            List.of(AlertRule.of(Set.of(kind), AlertScope.MINE, Set.of()))));
  }

  @Test
  void R3_a_case_is_looked_at_only_where_somebodys_rules_tell_of_such_a_thing() {
    Occasion threat = occasion(AlertKind.THREAT, Optional.empty());
    List<Listener> silent = List.of(usual(AINO, Role.AUDITOR), only(AlertKind.BREACHED));

    assertThat(Listener.anybodyAsks(silent, threat)).isFalse();
    assertThat(Listener.anybodyAsks(List.of(silent.getFirst(), only(AlertKind.THREAT)), threat))
        .isTrue();
    assertThat(Listener.anybodyAsks(List.of(only(AlertKind.NEW_CASE)), threat))
        .as("a rule for new cases means threats that open one")
        .isTrue();
    assertThat(
            Listener.anybodyAsks(
                List.of(only(AlertKind.NEW_CASE)), threat.again(NOON.plusSeconds(60))))
        .as("words that were told of before open nothing")
        .isFalse();
  }

  @Test
  void R3_only_warnings_wait_for_their_time() {
    Occasion threat = occasion(AlertKind.THREAT, Optional.empty());

    assertThat(Listener.firstLook(threat)).isEqualTo(threat.at());
    assertThat(Listener.nextLook(List.of(usual(AINO, Role.LEAD)), threat, NOON)).isEmpty();
  }
}
