package org.vastine.application.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.AssignCase;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertRule;
import org.vastine.domain.alert.AlertScope;
import org.vastine.domain.alert.MessageState;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;

/** Told at once, by one's own rules and hours, and never twice (R3). */
class TellingMembersTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private final Casework work = new Casework();
  private final Actor lead =
      work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.LEAD)));
  private final Alerting alerting = Alerting.of(work);

  private FeedbackCase threatened() {
    return work.caseOf(work.given.wrote("Troll", "threat: pay, or everybody reads it"));
  }

  private void passes(Duration time) {
    work.world.clock().advance(time);
  }

  private void tells() {
    alerting.spreads(work.vastine);
    alerting.sends(work.vastine);
  }

  private List<AlertKind> kinds(Actor member) {
    return alerting.told(member).stream().map(alert -> alert.occasion().kind()).toList();
  }

  private void says(Actor member, Map<DayOfWeek, DayHours> week, AlertRule... rules) {
    Casework.accepted(
        alerting
            .changing()
            .handle(
                member,
                new ChangeAlertSettings.Command(
                    ExpectedVersion.ANY,
                    HELSINKI,
                    week,
                    EnumSet.of(AlertKind.THREAT),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    List.of(rules))));
  }

  private static Map<DayOfWeek, DayHours> daily(String hours) {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, DayHours.of(hours));
    }
    return week;
  }

  @Test
  void R3_a_threat_is_told_to_the_lead_at_once_and_once_however_often_the_pass_runs() {
    FeedbackCase threat = threatened();

    for (int run = 0; run < 5; run++) {
      tells();
      passes(Duration.ofMinutes(20));
    }

    // Nobody took it: before its answer is due, that is called to mind.
    assertThat(kinds(lead)).containsExactly(AlertKind.DUE_SOON, AlertKind.THREAT);
    Alert alert = alerting.told(lead).getLast();
    assertThat(alert.occasion().caseId()).isEqualTo(threat.id());
    assertThat(alerting.mail.taken).hasSize(1);
    assertThat(alerting.mail.taken.getFirst().member().id()).isEqualTo(lead.member().orElseThrow());
    assertThat(kinds(work.aino)).containsExactly(AlertKind.DUE_SOON, AlertKind.THREAT);
  }

  @Test
  void R3_an_ordinary_complaint_that_nobody_owns_is_told_at_once_and_not_to_its_owner_again() {
    FeedbackCase angry = work.caseOf(work.given.wrote("Maija", "irritated: again!"));
    tells();
    for (Actor member : List.of(lead, work.aino, work.bo)) {
      assertThat(kinds(member)).containsExactly(AlertKind.NEW_CASE);
    }
    assertThat(alerting.mail.taken).isEmpty();

    work.claims(work.aino, angry);
    passes(Duration.ofMinutes(45));
    tells();
    assertThat(kinds(work.aino)).containsExactly(AlertKind.DUE_SOON, AlertKind.NEW_CASE);
    assertThat(kinds(work.bo)).containsExactly(AlertKind.NEW_CASE);
  }

  @Test
  void R3_nothing_is_told_of_what_was_rolled_back_and_nothing_is_lost_that_was_not() {
    assertThatThrownBy(() ->
            work.inside(() -> {
              threatened();
              throw new IllegalStateException("rolled back");
            }))
        .isInstanceOf(IllegalStateException.class);
    tells();
    assertThat(alerting.told(lead)).isEmpty();

    threatened();
    tells();
    assertThat(alerting.told(lead)).hasSize(1);
  }

  @Test
  void R3_an_edit_of_the_threat_is_the_same_thing_and_another_threat_is_not() {
    var first = work.given.wrote("Troll", "threat: pay");
    work.caseOf(first);
    tells();
    work.takesIn(
        new InboundItem.Published(
            work.given.item(first.externalId(), first.thread(), "Troll", "threat: pay now")));
    tells();
    assertThat(alerting.told(lead)).hasSize(1);

    work.takesIn(
        new InboundItem.Published(
            work.given.item(
                new ExternalId("item-second"), first.thread(), "Troll", "threat: last chance")));
    tells();
    assertThat(kinds(lead)).containsExactly(AlertKind.THREAT, AlertKind.THREAT);
  }

  @Test
  void R3_who_gets_a_case_is_told_and_who_gave_it_is_not() {
    FeedbackCase asked = work.caseOf(work.given.wrote("Maija", "question: when?"));
    says(lead, daily("00:00-24:00"), rule(AlertKind.ASSIGNED, AlertScope.ALL));
    Casework.accepted(
        new AssignCase(work.caseWork(), work.world.members())
            .handle(
                lead,
                new AssignCase.Command(
                    asked.id(), ExpectedVersion.ANY, work.aino.member().orElseThrow())));
    tells();

    assertThat(kinds(work.aino)).containsExactly(AlertKind.ASSIGNED);
    assertThat(alerting.told(lead)).isEmpty();
    assertThat(alerting.told(work.bo)).isEmpty();
  }

  @Test
  void R3_the_owner_is_warned_before_the_deadline_and_told_of_the_breach() {
    FeedbackCase angry = work.caseOf(work.given.wrote("Maija", "irritated: again!"));
    work.claims(work.aino, angry);
    Instant due = work.feedbackCase(angry.id()).duty().answerDue().orElseThrow();

    work.world.clock().set(due.minus(Duration.ofMinutes(31)));
    tells();
    assertThat(alerting.told(work.aino)).isEmpty();

    work.world.clock().set(due.minus(Duration.ofMinutes(25)));
    tells();
    tells();
    assertThat(kinds(work.aino)).containsExactly(AlertKind.DUE_SOON);

    work.world.clock().set(due.plusSeconds(1));
    work.ticks();
    tells();
    tells();
    assertThat(kinds(work.aino)).containsExactly(AlertKind.BREACHED, AlertKind.DUE_SOON);
    assertThat(alerting.told(work.bo)).isEmpty();
  }

  @Test
  void R3_nobody_is_warned_of_a_deadline_that_is_none_any_more() {
    FeedbackCase angry = work.caseOf(work.given.wrote("Maija", "irritated: again!"));
    work.claims(work.aino, angry);
    Instant due = work.feedbackCase(angry.id()).duty().answerDue().orElseThrow();
    work.sends(
        work.aino,
        work.writes(work.aino, work.feedbackCase(angry.id()), Casework.GOOD_WORDS),
        Optional.of("it is right so"));
    passes(Duration.ofMinutes(2));
    work.delivers();

    work.world.clock().set(due.minus(Duration.ofMinutes(1)));
    tells();

    assertThat(alerting.told(work.aino)).isEmpty();
  }

  @Test
  void R3_in_quiet_hours_mail_waits_and_a_threat_breaks_through() {
    says(
        lead,
        daily("08:00-20:00"),
        new AlertRule(
            Set.of(AlertKind.THREAT, AlertKind.NEW_CASE),
            AlertScope.ALL,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(OutletKind.EMAIL)));
    work.world.clock().set(Instant.parse("2026-03-28T22:30:00Z"));
    work.caseOf(at(work.given.wrote("Maija", "question: when?")));
    tells();
    assertThat(kinds(lead)).containsExactly(AlertKind.NEW_CASE);
    assertThat(alerting.mail.taken).isEmpty();

    // The night in which clocks go forward in Helsinki: eight o'clock is at five, not at six.
    work.world.clock().set(Instant.parse("2026-03-29T04:59:59Z"));
    tells();
    assertThat(alerting.mail.taken).isEmpty();
    work.world.clock().set(Instant.parse("2026-03-29T05:00:00Z"));
    tells();
    assertThat(alerting.mail.taken).hasSize(1);

    work.world.clock().set(Instant.parse("2026-03-29T20:00:00Z"));
    work.caseOf(at(work.given.wrote("Troll", "threat: pay")));
    tells();
    assertThat(alerting.mail.taken).hasSize(2);
  }

  private InboundMention at(InboundMention item) {
    return item.publishedAt(work.world.clock().instant());
  }

  @Test
  void R3_several_alerts_within_the_window_become_one_message() {
    says(
        lead,
        daily("00:00-24:00"),
        new AlertRule(
            Set.of(AlertKind.NEW_CASE),
            AlertScope.ALL,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(OutletKind.EMAIL)));
    work.caseOf(work.given.wrote("Ann", "question: one"));
    tells();
    for (int number = 0; number < 12; number++) {
      work.caseOf(work.given.wrote("Ann" + number, "question: more"));
      passes(Duration.ofSeconds(10));
      tells();
    }
    assertThat(alerting.mail.taken).hasSize(1);

    passes(Duration.ofMinutes(5));
    tells();
    assertThat(alerting.mail.taken).hasSize(2);
    assertThat(alerting.mail.taken.getLast().count()).isEqualTo(12);
    assertThat(alerting.mail.taken.getLast().lines()).hasSize(10);
    assertThat(alerting.told(lead)).hasSize(13);
  }

  @Test
  void R3_a_mail_of_which_nobody_knows_is_not_sent_again_and_is_shown() {
    alerting.mail.answers(new OutletAnswer.Unknown());
    threatened();
    tells();
    passes(Duration.ofHours(2));
    tells();

    assertThat(alerting.mail.taken).hasSize(1);
    assertThat(troubled()).containsExactly(MessageState.UNKNOWN);
  }

  @Test
  void R3_a_crash_between_sending_and_recording_tells_nobody_twice_by_mail() {
    threatened();
    alerting.spreads(work.vastine);
    alerting.mail.afterTaking(() -> {
      throw new IllegalStateException("the power is gone");
    });
    assertThatThrownBy(() -> alerting.sends(work.vastine)).hasMessage("the power is gone");

    Alerting restarted = Alerting.of(work);
    restarted.sends(work.vastine);
    passes(Duration.ofMinutes(11));
    restarted.sends(work.vastine);
    restarted.sends(work.vastine);

    assertThat(alerting.mail.taken).hasSize(1);
    assertThat(restarted.mail.taken).isEmpty();
    assertThat(troubled()).containsExactly(MessageState.UNKNOWN);
  }

  @Test
  void R3_a_webhook_gets_what_may_be_lost_again_under_the_same_id() {
    hooked();
    alerting.hook.answers(new OutletAnswer.Unknown()).answers(new OutletAnswer.NotNow());
    threatened();
    tells();
    for (int run = 0; run < 5; run++) {
      passes(Duration.ofMinutes(1));
      tells();
    }

    assertThat(alerting.hook.taken).hasSize(2);
    assertThat(alerting.hook.taken.stream().map(letter -> letter.message().id()).distinct())
        .hasSize(1);
    assertThat(troubled()).isEmpty();
  }

  @Test
  void R3_what_is_refused_or_fails_too_often_is_shown_to_an_admin() {
    hooked();
    alerting.mail.answers(new OutletAnswer.Refused());
    for (int attempt = 0; attempt < 15; attempt++) {
      alerting.hook.answers(new OutletAnswer.NotNow());
    }
    threatened();
    for (int run = 0; run < 20; run++) {
      tells();
      passes(Duration.ofMinutes(11));
    }

    assertThat(troubled()).containsExactly(MessageState.FAILED, MessageState.FAILED);
    assertThat(alerting.hook.taken).isEmpty();
  }

  @Test
  void what_happened_long_ago_wakes_nobody() {
    work.caseOf(
        work.given
            .wrote("Troll", "threat: pay")
            .publishedAt(work.world.clock().instant().minus(Duration.ofDays(4))));
    work.ticks();
    tells();

    assertThat(alerting.told(lead)).isEmpty();
  }

  @Test
  void settings_out_of_bounds_are_refused() {
    assertThat(code(Map.of(), 5, 30)).isEqualTo("alert.hours-empty");
    assertThat(code(daily("08:00-20:00"), 61, 30)).isEqualTo("alert.window-out-of-bounds");
    assertThat(code(daily("08:00-20:00"), 5, 4)).isEqualTo("alert.lead-out-of-bounds");
    assertThat(code(daily("08:00-20:00"), 5, 30)).isEqualTo("accepted");
  }

  private String code(Map<DayOfWeek, DayHours> week, long window, long lead) {
    Decision<?> decision =
        alerting
            .changing()
            .handle(
                work.aino,
                new ChangeAlertSettings.Command(
                    ExpectedVersion.ANY,
                    HELSINKI,
                    week,
                    Set.of(),
                    Duration.ofMinutes(window),
                    Duration.ofMinutes(lead),
                    List.of()));
    return Casework.code(decision);
  }

  private static AlertRule rule(AlertKind kind, AlertScope scope) {
    return AlertRule.of(Set.of(kind), scope, Set.of());
  }

  private void hooked() {
    Casework.accepted(
        new AddAlertWebhook(
                new Permitted(work.world.transactions()),
                work.world.alertWebhooks(),
                new Outlets(Set.of(alerting.hook)),
                work.world.secrets(),
                work.world.auditLog(),
                work.world.ids(),
                work.world.clock())
            .handle(lead, new AddAlertWebhook.Command("Chat", "https://hooks.example.org/in")));
  }

  private List<MessageState> troubled() {
    return work.inside(() ->
        work.world.alertMessages().troubled(Optional.empty(), 10).items().stream()
            .map(message -> message.state())
            .toList());
  }
}
