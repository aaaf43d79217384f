package org.vastine.application.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertRule;
import org.vastine.domain.alert.AlertScope;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;

/** Whoever is away is left alone, and what was due for them is heard by others (R12, R32). */
class TellingInTheirPlaceTest {

  private static final ZoneId UTC = ZoneId.of("UTC");

  private final Casework work = new Casework();
  private final Alerting alerting = Alerting.of(work);
  private final MemberId aino = work.aino.member().orElseThrow();
  private final MemberId bo = work.bo.member().orElseThrow();

  private void mails(Actor member, String hours) {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, DayHours.of(hours));
    }
    Casework.accepted(
        alerting
            .changing()
            .handle(
                member,
                new ChangeAlertSettings.Command(
                    ExpectedVersion.ANY,
                    UTC,
                    week,
                    EnumSet.noneOf(AlertKind.class),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    List.of(
                        AlertRule.of(
                            EnumSet.of(AlertKind.BREACHED),
                            AlertScope.MINE,
                            Set.of(OutletKind.EMAIL))))));
  }

  private void away(Optional<Instant> until) {
    work.world
        .transactions()
        .doInWorkspace(
            work.vastine.workspace(),
            () ->
                work.world
                    .absenceBook()
                    .store(
                        new Absence(
                            new AbsenceId(work.world.ids().next()),
                            aino,
                            work.world.clock().instant(),
                            until,
                            Optional.of(bo))));
  }

  private Instant breachOfAinosCase() {
    FeedbackCase angry = work.caseOf(work.given.wrote("Maija", "irritated: again!"));
    work.claims(work.aino, angry);
    Instant due = work.feedbackCase(angry.id()).duty().answerDue().orElseThrow();
    return due.plusSeconds(1);
  }

  private void breaches(Instant at) {
    work.world.clock().set(at);
    work.ticks();
  }

  private void tells() {
    alerting.spreads(work.vastine);
    alerting.sends(work.vastine);
  }

  private List<MemberId> mailed() {
    return alerting.mail.taken.stream().map(letter -> letter.member().id()).toList();
  }

  private List<AlertKind> kinds(Actor member) {
    return alerting.told(member).stream().map(alert -> alert.occasion().kind()).toList();
  }

  @Test
  void R32_the_stand_in_is_mailed_and_who_is_away_finds_it_in_the_console() {
    mails(work.aino, "00:00-24:00");
    mails(work.bo, "00:00-24:00");
    Instant late = breachOfAinosCase();
    away(Optional.empty());

    breaches(late);
    tells();
    tells();

    assertThat(mailed()).containsExactly(bo);
    assertThat(kinds(work.bo)).contains(AlertKind.BREACHED);
    assertThat(kinds(work.aino)).contains(AlertKind.BREACHED);
  }

  @Test
  void R32_a_mail_that_waited_when_they_went_away_goes_to_the_stand_in_once() {
    Instant late = breachOfAinosCase();
    LocalTime opens = late.atZone(UTC).plusHours(2).truncatedTo(ChronoUnit.HOURS).toLocalTime();
    String later = opens + "-24:00";
    mails(work.aino, later);
    mails(work.bo, "00:00-24:00");
    breaches(late);
    tells();
    assertThat(mailed()).isEmpty();
    assertThat(kinds(work.bo)).isEmpty();

    away(Optional.empty());
    work.world.clock().set(late.plus(Duration.ofHours(3)));
    tells();
    tells();
    work.world.clock().set(late.plus(Duration.ofHours(4)));
    tells();

    assertThat(mailed()).containsExactly(bo);
    assertThat(kinds(work.bo)).containsExactly(AlertKind.BREACHED);
    assertThat(kinds(work.aino)).containsExactly(AlertKind.BREACHED);
  }

  @Test
  void R32_once_they_are_back_they_are_told_themselves() {
    mails(work.aino, "00:00-24:00");
    mails(work.bo, "00:00-24:00");
    Instant late = breachOfAinosCase();
    away(Optional.of(late.minusSeconds(1)));

    breaches(late);
    tells();

    assertThat(mailed()).containsExactly(aino);
    assertThat(alerting.told(work.bo)).isEmpty();
  }
}
