package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Measurements.Count;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Measured;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Style;

/** What time does to cases, and what those who run Vastine are told of it. */
final class TickCasesTest {

  private final Casework work = new Casework();
  private final Instant now = work.world.clock().instant();
  private final Measured measured = new Measured();
  private final TickCases ticks =
      new TickCases(
          work.world.transactions(),
          work.world.cases(),
          work.caseWork(),
          measured,
          work.world.clock());

  private TickCases.Ticked tick() {
    return accepted(ticks.handle(work.vastine, new TickCases.Command()));
  }

  private FeedbackCase dueIn(Duration time) {
    return work.inside(() -> work.given.aCaseDueAt(now.plus(time), Style.IRRITATED));
  }

  @Test
  void R28_an_answer_is_late_once_its_time_is_over_and_that_is_counted_once() {
    FeedbackCase it = dueIn(Duration.ofHours(1));
    dueIn(Duration.ofHours(3));
    work.world.clock().set(now.plus(Duration.ofHours(1)));
    assertThat(tick()).isEqualTo(new TickCases.Ticked(0, 0, false));

    work.world.clock().advance(Duration.ofSeconds(1));

    assertThat(tick()).isEqualTo(new TickCases.Ticked(1, 1, false));
    assertThat(work.feedbackCase(it.id()).duty().breached()).isTrue();
    assertThat(tick()).isEqualTo(new TickCases.Ticked(0, 0, false));
    assertThat(measured.counts()).containsExactly(Map.entry(Count.DEADLINES_BREACHED, 1L));
  }

  @Test
  void a_claim_that_ran_out_is_a_change_and_no_breach() {
    FeedbackCase it = accepted(work.claims(work.aino, dueIn(Duration.ofDays(2))));
    work.world.clock().set(it.hold().claim().orElseThrow().until());

    assertThat(tick()).isEqualTo(new TickCases.Ticked(1, 0, false));

    assertThat(work.feedbackCase(it.id()).hold().claim()).isEmpty();
    // What time did nobody did: it is on the timeline, and not in the audit log.
    assertThat(work.audited(it.id())).containsExactly("case.claimed");
  }

  @Test
  void a_hundred_cases_at_a_time_and_the_rest_at_once() {
    for (int number = 0; number < 101; number++) {
      dueIn(Duration.ofHours(1));
    }
    work.world.clock().set(now.plus(Duration.ofHours(2)));

    assertThat(tick()).isEqualTo(new TickCases.Ticked(100, 100, true));
    assertThat(tick()).isEqualTo(new TickCases.Ticked(1, 1, false));
  }

  @Test
  void time_passes_at_the_wish_of_who_may_lead_cases() {
    assertThat(code(ticks.handle(work.lacking(Permission.LEAD_CASES), new TickCases.Command())))
        .isEqualTo("team.permission-needed");
  }
}
