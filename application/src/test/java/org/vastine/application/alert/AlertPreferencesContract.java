package org.vastine.application.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertRule;
import org.vastine.domain.alert.AlertScope;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

/** What every {@link AlertPreferences} keeps to. */
public abstract class AlertPreferencesContract extends PortContract {

  private final MemberId aino = new MemberId(ids.next());

  private AlertPreferences preferences() {
    return ports().alertPreferences();
  }

  private AlertSettings said(int version, AlertRule... rules) {
    return new AlertSettings(
        aino,
        version,
        new BusinessCalendar(
            ZoneId.of("Europe/Istanbul"),
            Map.of(
                DayOfWeek.MONDAY,
                DayHours.of("08:00-12:00, 13:00-24:00"),
                DayOfWeek.SUNDAY,
                DayHours.ALL_DAY),
            Map.of()),
        Set.of(AlertKind.THREAT),
        Duration.ofMinutes(10),
        Duration.ofMinutes(45),
        List.of(rules));
  }

  @Test
  final void what_a_member_said_comes_back_in_all_its_parts() {
    AlertSettings said =
        said(
            1,
            new AlertRule(
                Set.of(AlertKind.NEW_CASE, AlertKind.BREACHED),
                AlertScope.MINE_OR_UNOWNED,
                Set.of(Style.HOSTILE, Style.QUESTION),
                Set.of("mastodon"),
                Set.of("fi", "tr"),
                Set.of(OutletKind.WEBHOOK)),
            AlertRule.of(Set.of(AlertKind.ASSIGNED), AlertScope.ALL, Set.of()));
    doInside(() -> preferences().store(said));

    assertThat(inside(() -> preferences().find(aino))).contains(said);
    assertThat(inside(() -> preferences().lock(aino))).contains(said);
    assertThat(inside(() -> preferences().all())).containsExactly(said);
    assertThat(elsewhere(() -> preferences().all())).isEmpty();
  }

  @Test
  final void what_is_said_now_stands_in_place_of_what_was_said_before() {
    doInside(() -> preferences().store(said(1)));
    AlertSettings now = said(2, AlertRule.of(Set.of(AlertKind.THREAT), AlertScope.ALL, Set.of()));
    doInside(() -> preferences().store(now));

    assertThat(inside(() -> preferences().all())).containsExactly(now);
  }

  @Test
  final void the_usual_settings_of_every_role_can_be_kept() {
    for (Role role : Role.values()) {
      AlertSettings usual =
          AlertSettings.usual(
              new MemberId(ids.next()), role.permissions(), ZoneId.of("Europe/Helsinki"));
      doInside(() -> preferences().store(usual));
      assertThat(inside(() -> preferences().find(usual.member()))).contains(usual);
    }
  }

  @Test
  final void nothing_is_there_for_one_who_said_nothing() {
    assertThat(inside(() -> preferences().find(aino))).isEmpty();
    assertThat(inside(() -> preferences().lock(aino))).isEmpty();
  }
}
