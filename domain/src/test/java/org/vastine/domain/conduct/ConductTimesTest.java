package org.vastine.domain.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.conduct.LadderFixture.CLEAN;
import static org.vastine.domain.conduct.LadderFixture.id;
import static org.vastine.domain.conduct.LadderFixture.step;
import static org.vastine.domain.conduct.LadderFixture.taken;
import static org.vastine.domain.conduct.LadderFixture.until;
import static org.vastine.domain.conduct.LadderFixture.wish;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.kernel.BusinessCalendar;

/** Deadlines of what is done by hand, and when what holds is looked at again (R29). */
final class ConductTimesTest {

  private static final BusinessCalendar CALENDAR =
      BusinessCalendar.weekdays(ZoneId.of("UTC"), "09:00-17:00");

  private static LadderStep warned() {
    return taken(CLEAN, wish(1, ConductRung.WARNED)).steps().getLast();
  }

  @Test
  void R29_what_is_done_by_hand_has_a_day_of_open_time() {
    Instant friday = Instant.parse("2026-03-06T15:00:00Z");
    ConductAct act =
        ConductAct.of(new ActId(id(1)), step(1), ActKind.REPORT_TO_POLICE, false, friday);

    assertThat(ConductTimes.due(act, CALENDAR)).isEqualTo("2026-03-09T15:00:00Z");
    assertThat(ConductTimes.due(act.notedLate(), CALENDAR))
        .as("noting changes no deadline")
        .isEqualTo("2026-03-09T15:00:00Z");
  }

  @Test
  void R29_a_deadline_that_was_set_stays_when_the_calendar_changes() {
    Instant friday = Instant.parse("2026-03-06T15:00:00Z");
    BusinessCalendar later = BusinessCalendar.weekdays(ZoneId.of("UTC"), "12:00-14:00");
    ConductAct waits = ConductAct.of(new ActId(id(1)), step(1), ActKind.MUTE, true, friday);
    ConductAct set = waits.byHand("gone", friday).dueBy(CALENDAR);

    assertThat(waits.dueBy(CALENDAR)).as("the platform has no deadline").isEqualTo(waits);
    assertThat(set.due()).contains(Instant.parse("2026-03-09T15:00:00Z"));
    assertThat(ConductTimes.due(set, later)).isEqualTo("2026-03-09T15:00:00Z");
    assertThat(set.dueBy(later)).isEqualTo(set);
    assertThat(set.notedLate().due()).isEqualTo(set.due());
    assertThat(ConductTimes.due(waits.byHand("gone", friday), later))
        .as("what came before deadlines were kept goes by the calendar of the day")
        .isAfter("2026-03-09T15:00:00Z");
  }

  @Test
  void R29_what_ends_by_itself_is_looked_at_then() {
    Instant end = LadderFixture.NOON.plus(Duration.ofDays(400)).minus(Duration.ofDays(50));
    LadderStep ignored =
        taken(taken(CLEAN, wish(1, ConductRung.WARNED)), until(2, ConductRung.IGNORED, end))
            .steps()
            .getLast();

    assertThat(ConductTimes.recheck(ignored)).isEqualTo(end);
  }

  @Test
  void R29_what_never_ends_is_looked_at_after_a_quarter() {
    LadderStep step = warned();

    assertThat(ConductTimes.recheck(step)).isEqualTo(step.at().plus(Duration.ofDays(90)));
  }
}
