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
  void R29_what_ends_by_itself_is_looked_at_then() {
    Instant end = LadderFixture.NOON.plus(Duration.ofDays(400)).minus(Duration.ofDays(50));
    LadderStep ignored =
        taken(taken(CLEAN, wish(1, ConductRung.WARNED)), until(2, ConductRung.IGNORED, end))
            .steps()
            .getLast();

    assertThat(ConductTimes.recheck(ignored, LadderFixture.NOON)).isEqualTo(end);
  }

  @Test
  void R29_what_never_ends_is_looked_at_each_quarter() {
    LadderStep step = warned();
    Instant first = step.at().plus(Duration.ofDays(90));

    assertThat(ConductTimes.recheck(step, step.at())).isEqualTo(first);
    assertThat(ConductTimes.recheck(step, step.at().minusSeconds(5))).isEqualTo(first);
    assertThat(ConductTimes.recheck(step, first.minusSeconds(1))).isEqualTo(first);
    assertThat(ConductTimes.recheck(step, first)).isEqualTo(first.plus(Duration.ofDays(90)));
  }
}
