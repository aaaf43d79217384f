package org.vastine.application.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.DutyOutlook;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.DutyRoom;
import org.vastine.domain.feedbackcase.OwnDuty;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.routing.OnRoster;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.routing.Skills;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

/** What every {@link DutyOutlook} keeps to. */
public abstract class DutyOutlookContract extends PortContract {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T07:00:00Z");
  private static final Instant MONDAY_NIGHT = Instant.parse("2026-11-23T20:00:00Z");

  private DutyOutlook outlook() {
    return ports().dutyOutlook();
  }

  private Optional<Staffing> staffing(Instant at) {
    return inside(() -> outlook().staffing(at));
  }

  private MemberId aMember(Role role) {
    return inside(() -> given().aMember(role)).id();
  }

  private void roster(boolean on, MemberId... members) {
    doInside(() ->
        ports()
            .dutyBook()
            .store(
                new Roster(
                    1,
                    on,
                    HELSINKI,
                    List.of(members).stream()
                        .map(member ->
                            new OnRoster(
                                member,
                                BusinessCalendar.weekdays(HELSINKI, "08:00-16:00"),
                                Skills.ALL,
                                7))
                        .toList())));
  }

  @Test
  final void R6_without_a_roster_that_is_switched_on_duty_is_not_known() {
    assertThat(staffing(MONDAY_NINE)).isEmpty();
    assertThat(inside(() -> outlook().onDuty(MONDAY_NINE))).isEmpty();
    assertThat(inside(outlook()::room)).isEmpty();

    roster(false, aMember(Role.RESPONDER));

    assertThat(staffing(MONDAY_NINE)).isEmpty();
    assertThat(inside(outlook()::room)).isEmpty();
  }

  @Test
  final void R6_somebody_is_on_duty_in_their_shift_and_nobody_outside_of_it() {
    roster(true, aMember(Role.RESPONDER));

    assertThat(staffing(MONDAY_NINE)).contains(Staffing.SOMEBODY);
    assertThat(staffing(MONDAY_NIGHT)).contains(Staffing.NOBODY);
    assertThat(inside(() -> outlook().onDuty(MONDAY_NINE)).orElseThrow()).hasSize(1);
    assertThat(inside(() -> outlook().onDuty(MONDAY_NIGHT)).orElseThrow()).isEmpty();
    assertThat(elsewhere(() -> outlook().staffing(MONDAY_NINE))).isEmpty();
  }

  @Test
  final void R6_who_is_away_or_only_reads_is_not_on_duty() {
    MemberId member = aMember(Role.RESPONDER);
    roster(true, member, aMember(Role.AUDITOR));
    doInside(() ->
        ports()
            .absenceBook()
            .store(
                new Absence(
                    new AbsenceId(ids.next()),
                    member,
                    MONDAY_NINE.minus(Duration.ofHours(1)),
                    Optional.of(MONDAY_NINE.plus(Duration.ofHours(1))),
                    Optional.empty())));

    assertThat(staffing(MONDAY_NINE)).contains(Staffing.NOBODY);
    assertThat(staffing(MONDAY_NINE.plus(Duration.ofHours(2)))).contains(Staffing.SOMEBODY);
  }

  @Test
  final void R21_a_members_own_duty_is_counted_in_their_shifts() {
    MemberId member = aMember(Role.RESPONDER);
    Instant tuesdayNine = MONDAY_NINE.plus(Duration.ofDays(1));
    assertThat(inside(() -> outlook().of(member, MONDAY_NINE, tuesdayNine))).isEmpty();
    roster(true, member);

    assertThat(inside(() -> outlook().of(member, MONDAY_NINE, tuesdayNine)))
        .contains(new OwnDuty(Duration.ofHours(8), 7));
    assertThat(inside(() -> outlook().of(aMember(Role.LEAD), MONDAY_NINE, tuesdayNine))).isEmpty();
  }

  @Test
  final void R11_the_room_is_that_of_all_who_work_here_and_have_a_shift() {
    roster(true, aMember(Role.RESPONDER), aMember(Role.LEAD), aMember(Role.AUDITOR));

    assertThat(inside(outlook()::room))
        .contains(
            DutyRoom.of(
                HELSINKI, (day, hour) -> day.getValue() <= 5 && hour >= 8 && hour < 16 ? 14 : 0));
  }
}
