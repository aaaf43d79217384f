package org.vastine.application.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.stream.LiveEvents;
import org.vastine.application.world.Casework;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertRule;
import org.vastine.domain.alert.AlertScope;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.alert.AlertWebhook;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** What members see and say of their own alerts, and what an admin sees of everyone's. */
final class OwnAlertsTest {

  private static final String HOOK = "https://hooks.example.org/in";

  private final Casework work = new Casework();
  private final Actor lead = work.one(Role.LEAD);
  private final Actor admin = work.one(Role.ADMIN);
  private final Alerting alerting = Alerting.of(work);
  private final Permitted permitted = new Permitted(work.world.transactions());

  private void threatened(int times) {
    for (int time = 0; time < times; time++) {
      work.caseOf(work.given.wrote("Troll " + time, "threat: pay, or everybody reads it"));
    }
    alerting.spreads(work.vastine);
  }

  private Decision<SeeAlerts.Seen> sees(Actor who, List<AlertId> ids, boolean all) {
    return new SeeAlerts(
            permitted, work.world.alerts(), work.world.liveEvents(), work.world.clock())
        .handle(
            who,
            new SeeAlerts.Command(
                ids, all ? Optional.of(work.world.clock().instant()) : Optional.empty()));
  }

  private Decision<ListAlerts.Listed> lists(Actor who, int limit) {
    return new ListAlerts(permitted, work.world.alerts())
        .handle(who, new ListAlerts.Command(true, Optional.empty(), limit));
  }

  private Stream<Actor> everybody() {
    return Stream.of(lead, admin, work.aino, work.bo, work.lea);
  }

  private List<AlertId> idsOf(Actor who) {
    return alerting.told(who).stream().map(Alert::id).toList();
  }

  @Test
  void R3_an_alert_is_seen_once_and_the_number_of_those_that_are_not_falls() {
    threatened(3);
    List<AlertId> mine = idsOf(lead);
    String before = work.inside(() -> work.world.liveEvents().latest());

    assertThat(accepted(sees(lead, mine.subList(0, 1), false))).isEqualTo(new SeeAlerts.Seen(1, 2));
    assertThat(accepted(sees(lead, mine.subList(0, 1), false))).isEqualTo(new SeeAlerts.Seen(0, 2));

    // Other windows of the member are told of the first look, and of nothing else.
    assertThat(work.inside(() -> work.world.liveEvents().after(before, 10)))
        .extracting(LiveEvents.Placed::change)
        .containsExactly(
            new LiveEvents.Change(
                LiveEvents.Kind.ALERT,
                lead.member().orElseThrow().toString(),
                0,
                work.world.clock().instant()));
    assertThat(accepted(lists(lead, 10)).page().items()).hasSize(2);
  }

  @Test
  void R3_all_that_came_up_to_a_moment_are_seen_at_once() {
    threatened(2);
    List<AlertId> mine = idsOf(lead);

    assertThat(accepted(sees(lead, mine.subList(0, 1), true))).isEqualTo(new SeeAlerts.Seen(2, 0));
    assertThat(accepted(lists(lead, 0)))
        .isEqualTo(new ListAlerts.Listed(new Page<>(List.of(), Optional.empty()), 0));
  }

  @Test
  void R3_nobody_sees_away_what_somebody_else_was_told() {
    threatened(1);

    assertThat(accepted(sees(work.aino, idsOf(lead), false))).isEqualTo(new SeeAlerts.Seen(0, 1));
    // All up to a moment are one's own: she was told of the threat as well, since nobody owns it.
    assertThat(accepted(sees(work.aino, idsOf(lead), true))).isEqualTo(new SeeAlerts.Seen(1, 0));
    assertThat(accepted(lists(lead, 10)).unseen()).isEqualTo(1);
  }

  @Test
  void R3_who_said_nothing_hears_what_their_role_needs_in_the_outlets_that_are_ready() {
    ReadAlertSettings.View leads = accepted(reads(lead));
    ReadAlertSettings.View ainos = accepted(reads(work.aino));

    assertThat(leads.settings())
        .isEqualTo(
            AlertSettings.usual(
                lead.member().orElseThrow(), lead.permissions(), ZoneId.of("Europe/Helsinki")));
    assertThat(ainos.settings().member()).isEqualTo(work.aino.member().orElseThrow());
    assertThat(leads.outlets()).containsExactlyInAnyOrder(OutletKind.EMAIL, OutletKind.WEBHOOK);
    assertThat(
            accepted(
                    new ReadAlertSettings(
                            permitted,
                            new AlertDesk(
                                work.world.alertPreferences(),
                                work.world.members(),
                                work.world.workspaces(),
                                work.world.absenceBook(),
                                work.world.dutyOutlook()),
                            work.world.members(),
                            new Outlets(Set.of(alerting.mail)))
                        .handle(lead, new ReadAlertSettings.Command()))
                .outlets())
        .containsExactly(OutletKind.EMAIL);
  }

  private Decision<ReadAlertSettings.View> reads(Actor who) {
    return alerting.reading().handle(who, new ReadAlertSettings.Command());
  }

  private Decision<AlertSettings> says(
      Actor who, ExpectedVersion expected, Duration window, Duration before, int rules) {
    AlertRule rule = AlertRule.of(Set.of(AlertKind.THREAT), AlertScope.ALL, Set.of());
    return alerting
        .changing()
        .handle(
            who,
            new ChangeAlertSettings.Command(
                expected,
                ZoneId.of("Europe/Helsinki"),
                Map.of(DayOfWeek.MONDAY, DayHours.of("08:00-20:00")),
                Set.of(),
                window,
                before,
                Collections.nCopies(rules, rule)));
  }

  @Test
  void R3_what_a_member_says_holds_and_is_in_the_audit_log() {
    Duration hour = Duration.ofHours(1);
    AlertSettings first =
        accepted(says(lead, ExpectedVersion.ANY, hour, Duration.ofMinutes(5), 20));
    assertThat(first.version()).isEqualTo(1);
    assertThat(accepted(reads(lead)).settings()).isEqualTo(first);
    assertThat(work.audited(lead.member().orElseThrow()))
        .containsExactly("alerts.settings-changed");

    AlertSettings second =
        accepted(says(lead, ExpectedVersion.of(1), Duration.ZERO, Duration.ofHours(2), 0));
    assertThat(second.version()).isEqualTo(2);
    assertThat(code(says(lead, ExpectedVersion.of(1), hour, hour, 0)))
        .isEqualTo("kernel.stale-version");
    assertThat(accepted(reads(lead)).settings()).isEqualTo(second);
  }

  @Test
  void settings_just_out_of_bounds_are_refused() {
    Duration minutes = Duration.ofMinutes(30);

    assertThat(code(says(lead, ExpectedVersion.ANY, Duration.ofNanos(-1), minutes, 1)))
        .isEqualTo("alert.window-out-of-bounds");
    assertThat(code(says(lead, ExpectedVersion.ANY, minutes, Duration.ofMinutes(121), 1)))
        .isEqualTo("alert.lead-out-of-bounds");
    assertThat(code(says(lead, ExpectedVersion.ANY, minutes, minutes, 21)))
        .isEqualTo("alert.too-many-rules");
  }

  private Decision<AddAlertWebhook.Added> adds(Actor who, String name, String url) {
    return new AddAlertWebhook(
            permitted,
            work.world.alertWebhooks(),
            new Outlets(Set.of(alerting.hook)),
            work.world.secrets(),
            work.world.auditLog(),
            work.world.ids(),
            work.world.clock())
        .handle(who, new AddAlertWebhook.Command(name, url));
  }

  private Decision<Decision.Nothing> removes(Actor who, AlertWebhookId id) {
    return new RemoveAlertWebhook(
            permitted, work.world.alertWebhooks(), work.world.auditLog(), work.world.clock())
        .handle(who, new RemoveAlertWebhook.Command(id));
  }

  private List<AlertWebhook> webhooksOf(Actor who) {
    return accepted(
        new ListAlertWebhooks(permitted, work.world.alertWebhooks())
            .handle(who, new ListAlertWebhooks.Command()));
  }

  @Test
  void R3_a_webhook_is_a_members_own_and_its_secret_is_shown_once() {
    AddAlertWebhook.Added added = accepted(adds(lead, "  Chat ", HOOK));

    assertThat(added.webhook().name()).isEqualTo("Chat");
    assertThat(added.webhook().url()).isEqualTo(URI.create(HOOK));
    assertThat(webhooksOf(lead)).containsExactly(added.webhook());
    assertThat(webhooksOf(work.aino)).isEmpty();
    assertThat(work.audited(added.webhook().id())).containsExactly("alerts.webhook-added");

    assertThat(code(removes(work.aino, added.webhook().id()))).isEqualTo("alert.webhook-not-found");
    accepted(removes(lead, added.webhook().id()));

    assertThat(webhooksOf(lead)).isEmpty();
    assertThat(work.audited(added.webhook().id()))
        .containsExactly("alerts.webhook-removed", "alerts.webhook-added");
    assertThat(code(removes(lead, new AlertWebhookId(new UUID(9, 9)))))
        .isEqualTo("alert.webhook-not-found");
  }

  @Test
  void R3_a_webhook_needs_a_name_and_an_address_that_may_be_reached() {
    assertThat(code(adds(lead, " ", HOOK))).isEqualTo("alert.webhook-name-invalid");
    assertThat(code(adds(lead, "Chat", "ftp://hooks.example.org/in")))
        .isEqualTo("alert.webhook-address-invalid");
    assertThat(code(adds(lead, "Chat", "http://127.0.0.1/in")))
        .isEqualTo("alert.webhook-address-not-allowed");
    assertThat(webhooksOf(lead)).isEmpty();
  }

  @Test
  void R3_a_member_has_five_webhooks_at_most() {
    for (int number = 1; number <= 5; number++) {
      accepted(adds(lead, "Chat " + number, HOOK));
    }

    assertThat(code(adds(lead, "Chat 6", HOOK))).isEqualTo("alert.too-many-webhooks");
    assertThat(code(adds(work.aino, "Chat", HOOK))).isEqualTo("accepted");
  }

  @Test
  void R3_an_admin_sees_how_fast_alerts_were_told_within_a_day_and_what_did_not_arrive() {
    threatened(1);
    alerting.mail.answers(new OutletAnswer.Refused());
    alerting.sends(work.vastine);

    ReadAlertHealth.Health health = accepted(health(admin));

    assertThat(health.speed().told())
        .isEqualTo(everybody().mapToInt(member -> idsOf(member).size()).sum())
        .isPositive();
    assertThat(health.troubled().items()).hasSize(1);
    work.world.clock().advance(Duration.ofDays(2));
    assertThat(accepted(health(admin)).speed().told()).isZero();
  }

  private Decision<ReadAlertHealth.Health> health(Actor who) {
    return new ReadAlertHealth(
            permitted, work.world.alerts(), work.world.alertMessages(), work.world.clock())
        .handle(who, new ReadAlertHealth.Command(Optional.empty(), 10));
  }

  @Test
  void alerts_are_members_own_and_need_their_permissions() {
    Actor program = work.program();
    Actor fixed = work.lacking(Permission.CHANGE_ALERTS);
    Actor blind = work.lacking(Permission.READ_CASES);
    Duration minutes = Duration.ofMinutes(30);

    assertThat(code(sees(program, List.of(), true))).isEqualTo("team.member-needed");
    assertThat(code(reads(program))).isEqualTo("team.member-needed");
    assertThat(code(adds(program, "Chat", HOOK))).isEqualTo("team.member-needed");
    assertThat(code(sees(fixed, List.of(), true))).isEqualTo("team.permission-needed");
    assertThat(code(says(fixed, ExpectedVersion.ANY, minutes, minutes, 1)))
        .isEqualTo("team.permission-needed");
    assertThat(code(adds(fixed, "Chat", HOOK))).isEqualTo("team.permission-needed");
    assertThat(code(removes(fixed, new AlertWebhookId(new UUID(9, 9)))))
        .isEqualTo("team.permission-needed");
    assertThat(code(reads(blind))).isEqualTo("team.permission-needed");
    assertThat(code(lists(blind, 10))).isEqualTo("team.permission-needed");
    assertThat(
            code(
                new ListAlertWebhooks(permitted, work.world.alertWebhooks())
                    .handle(blind, new ListAlertWebhooks.Command())))
        .isEqualTo("team.permission-needed");
    assertThat(code(health(work.lacking(Permission.CHANGE_MEMBERS))))
        .isEqualTo("team.permission-needed");
  }
}
