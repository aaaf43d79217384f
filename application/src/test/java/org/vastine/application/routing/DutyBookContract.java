package org.vastine.application.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.routing.DutyGap;
import org.vastine.domain.routing.OnRoster;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.routing.Skills;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;

/** What every {@link DutyBook} keeps to. */
public abstract class DutyBookContract extends PortContract {

  private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

  private DutyBook book() {
    return ports().dutyBook();
  }

  private OnRoster entry(Skills skills) {
    return new OnRoster(
        new MemberId(ids.next()),
        new BusinessCalendar(
            ISTANBUL,
            Map.of(
                DayOfWeek.MONDAY,
                DayHours.of("08:00-12:00, 13:00-24:00"),
                DayOfWeek.SUNDAY,
                DayHours.ALL_DAY),
            Map.of()),
        skills,
        7);
  }

  @Test
  final void R12_a_roster_comes_back_in_all_its_parts_and_order() {
    Roster roster =
        new Roster(
            1,
            true,
            ISTANBUL,
            List.of(
                entry(
                    new Skills(
                        Set.of("tr", "en"),
                        Set.of("mastodon"),
                        Set.of(Subject.BILLING, Subject.STAFF))),
                entry(Skills.ALL)));
    assertThat(inside(book()::find)).isEmpty();
    assertThat(inside(book()::lock)).isEmpty();

    doInside(() -> book().store(roster));

    assertThat(inside(book()::find)).contains(roster);
    assertThat(inside(book()::lock)).contains(roster);
    assertThat(elsewhere(book()::find)).isEmpty();
    Roster off = new Roster(2, false, ISTANBUL, List.of());
    rolledBack(() -> book().store(off));
    assertThat(inside(book()::find)).contains(roster);
    doInside(() -> book().store(off));
    assertThat(inside(book()::find)).contains(off);
  }

  @Test
  final void R12_a_gap_is_open_until_it_is_closed() {
    DutyGap gap = new DutyGap(NOW, new CaseId(ids.next()), Optional.empty());
    doInside(() -> book().store(gap));

    assertThat(inside(book()::openGap)).contains(gap);
    assertThat(elsewhere(book()::openGap)).isEmpty();
    doInside(() -> book().store(gap.closedAt(NOW.plusSeconds(60))));
    assertThat(inside(book()::openGap)).isEmpty();
  }
}
