package org.vastine.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

/** Who is away rests; others hear instead (R12, R32). */
class AttendanceTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Member AINO = member(1, Role.RESPONDER);
  private static final Member BO = member(2, Role.RESPONDER);
  private static final Member LEA = member(3, Role.LEAD);
  private static final Member ADA = member(4, Role.AUDITOR);
  private static final List<Member> TEAM = List.of(AINO, BO, LEA, ADA);

  private final List<Absence> absences = new ArrayList<>();

  private static Member member(int number, Role role) {
    return new Member(
        new MemberId(new UUID(7, number)),
        "M" + number,
        new EmailAddress("m" + number + "@example.org"),
        role,
        true,
        NOON);
  }

  private void away(Member member, Optional<Member> standIn) {
    absences.add(
        new Absence(
            new AbsenceId(new UUID(8, absences.size())),
            member.id(),
            NOON.minusSeconds(60),
            Optional.empty(),
            standIn.map(Member::id)));
  }

  /** By mail of everything, of one's own. */
  private static Listener byMail(Member member, AlertScope scope) {
    AlertSettings usual = AlertSettings.usual(member.id(), Set.of(), HELSINKI);
    return new Listener(
        new AlertSettings(
            member.id(),
            1,
            usual.hours(),
            usual.breakThrough(),
            usual.window(),
            usual.lead(),
            List.of(
                AlertRule.of(EnumSet.allOf(AlertKind.class), scope, Set.of(OutletKind.EMAIL)))));
  }

  private static Listener usual(Member member) {
    return new Listener(AlertSettings.usual(member.id(), member.role().permissions(), HELSINKI));
  }

  private static AlertedCase of(Optional<Member> owner) {
    return new AlertedCase(
        Style.IRRITATED, "mastodon", new LanguageTag("fi"), owner.map(Member::id), false);
  }

  private static Occasion breach(Optional<Member> by) {
    return new Occasion(
        AlertKind.BREACHED,
        new CaseId(new UUID(7, 10)),
        "answer@then",
        NOON,
        Optional.empty(),
        Optional.of(NOON.minus(Duration.ofMinutes(1))),
        Optional.empty(),
        by.map(Member::id));
  }

  private String told(List<Listener> listeners, Occasion occasion, AlertedCase about) {
    return Listener.told(
            listeners, occasion, about, new Attendance(Absences.of(absences), TEAM, NOON))
        .stream()
        .map(told -> name(told.member()) + (told.outlets().isEmpty() ? "" : " by mail"))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String name(MemberId id) {
    return TEAM.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().name();
  }

  @Test
  void R32_who_is_away_gets_no_mail_and_the_stand_in_hears_by_their_own_rules() {
    List<Listener> all =
        List.of(
            byMail(AINO, AlertScope.MINE),
            byMail(BO, AlertScope.MINE),
            byMail(LEA, AlertScope.MINE));
    assertThat(told(all, breach(Optional.empty()), of(Optional.of(AINO)))).isEqualTo("M1 by mail");

    away(AINO, Optional.of(BO));

    assertThat(told(all, breach(Optional.empty()), of(Optional.of(AINO))))
        .isEqualTo("M1, M2 by mail");
  }

  @Test
  void R32_a_stand_in_whose_rules_say_nothing_of_it_finds_it_in_the_console() {
    away(AINO, Optional.of(BO));
    Listener silent =
        new Listener(AlertSettings.usual(BO.id(), Role.AUDITOR.permissions(), HELSINKI));

    assertThat(
            told(
                List.of(byMail(AINO, AlertScope.MINE), silent),
                breach(Optional.empty()),
                of(Optional.of(AINO))))
        .isEqualTo("M1, M2");
  }

  @Test
  void R32_without_a_stand_in_who_is_here_the_leads_hear_of_what_is_the_members_own() {
    List<Listener> all = List.of(byMail(AINO, AlertScope.ALL), usual(BO), usual(LEA));
    away(AINO, Optional.of(BO));
    away(BO, Optional.empty());

    assertThat(told(all, breach(Optional.empty()), of(Optional.of(AINO)))).isEqualTo("M1, M3");
    assertThat(told(all, breach(Optional.empty()), of(Optional.of(LEA)))).isEqualTo("M1, M3");
    away(LEA, Optional.empty());
    assertThat(told(all, breach(Optional.empty()), of(Optional.of(AINO)))).isEqualTo("M1");
  }

  @Test
  void R32_what_nobody_else_is_told_goes_to_whoever_is_here() {
    List<Listener> all = List.of(usual(AINO), usual(BO), byMail(LEA, AlertScope.ALL), usual(ADA));
    away(LEA, Optional.empty());

    assertThat(told(all, breach(Optional.empty()), of(Optional.empty()))).isEqualTo("M1, M2, M3");
  }

  @Test
  void R32_a_stand_in_is_not_told_of_what_they_did() {
    List<Listener> all = List.of(byMail(AINO, AlertScope.MINE), byMail(BO, AlertScope.MINE));
    away(AINO, Optional.of(BO));

    assertThat(told(all, breach(Optional.of(BO)), of(Optional.of(AINO)))).isEqualTo("M1");
  }

  private Occasion assigned(Member to) {
    return new Occasion(
        AlertKind.ASSIGNED,
        new CaseId(new UUID(7, 10)),
        "to@then",
        NOON,
        Optional.empty(),
        Optional.empty(),
        Optional.of(to.id()),
        Optional.empty());
  }

  private static Listener byMailOnly(Member member, AlertKind kind, AlertScope scope) {
    AlertSettings usual = AlertSettings.usual(member.id(), Set.of(), HELSINKI);
    return new Listener(
        new AlertSettings(
            member.id(),
            1,
            usual.hours(),
            usual.breakThrough(),
            usual.window(),
            usual.lead(),
            List.of(
                AlertRule.of(EnumSet.allOf(AlertKind.class), AlertScope.ALL, Set.of()),
                AlertRule.of(Set.of(kind), scope, Set.of(OutletKind.EMAIL)))));
  }

  @Test
  void R32_without_a_stand_in_the_leads_hear_and_not_everybody() {
    List<Listener> all = List.of(byMail(AINO, AlertScope.MINE), usual(BO), usual(LEA));
    away(AINO, Optional.empty());

    assertThat(told(all, breach(Optional.empty()), of(Optional.of(AINO)))).isEqualTo("M1, M3");
  }

  @Test
  void R32_one_who_cannot_work_on_cases_stands_in_for_nobody() {
    List<Listener> all = List.of(byMail(AINO, AlertScope.MINE), usual(LEA), usual(ADA));
    away(AINO, Optional.of(ADA));

    assertThat(told(all, breach(Optional.empty()), of(Optional.of(AINO)))).isEqualTo("M1, M3");
  }

  @Test
  void R32_what_is_about_a_member_who_is_away_reaches_the_leads_though_others_heard() {
    List<Listener> all =
        List.of(byMail(AINO, AlertScope.MINE), byMail(BO, AlertScope.ALL), usual(LEA));
    away(AINO, Optional.empty());

    assertThat(told(all, assigned(AINO), of(Optional.of(BO)))).isEqualTo("M1, M2 by mail, M3");
    assertThat(told(all, breach(Optional.empty()), of(Optional.of(AINO))))
        .isEqualTo("M1, M2 by mail, M3");
  }

  @Test
  void R32_what_others_heard_anyway_is_not_passed_on_for_who_only_listens() {
    List<Listener> all =
        List.of(byMail(AINO, AlertScope.ALL), byMail(BO, AlertScope.ALL), usual(LEA));
    away(AINO, Optional.empty());

    assertThat(told(all, assigned(BO), of(Optional.of(BO)))).isEqualTo("M1, M2 by mail");
  }

  @Test
  void R32_a_stand_in_hears_all_that_the_one_who_is_away_would() {
    List<Listener> all =
        List.of(byMail(AINO, AlertScope.ALL), byMail(BO, AlertScope.ALL), usual(LEA));
    away(AINO, Optional.of(LEA));

    assertThat(told(all, assigned(BO), of(Optional.of(BO)))).isEqualTo("M1, M2 by mail, M3");
  }

  @Test
  void R32_a_stand_in_who_hears_anyway_is_told_once_by_all_that_fits() {
    List<Listener> all =
        List.of(byMail(AINO, AlertScope.MINE), byMailOnly(BO, AlertKind.BREACHED, AlertScope.MINE));
    assertThat(told(all, breach(Optional.empty()), of(Optional.of(AINO))))
        .isEqualTo("M1 by mail, M2");

    away(AINO, Optional.of(BO));

    assertThat(told(all, breach(Optional.empty()), of(Optional.of(AINO))))
        .isEqualTo("M1, M2 by mail");
  }

  @Test
  void R32_a_stand_in_hears_of_an_opening_by_the_rule_for_new_cases() {
    List<Listener> all =
        List.of(byMail(AINO, AlertScope.MINE), byMailOnly(BO, AlertKind.NEW_CASE, AlertScope.MINE));
    away(AINO, Optional.of(BO));
    Occasion threat =
        new Occasion(
            AlertKind.THREAT,
            new CaseId(new UUID(7, 10)),
            "mention",
            NOON,
            Optional.of(NOON),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    AlertedCase further = of(Optional.of(AINO));
    AlertedCase opening =
        new AlertedCase(
            further.style(), further.channel(), further.language(), further.owner(), true);

    assertThat(told(all, threat, opening)).isEqualTo("M1, M2 by mail");
    assertThat(told(all, threat, further)).as("a later mention opens nothing").isEqualTo("M1, M2");
  }
}
