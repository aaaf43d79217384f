package org.vastine.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.escalation.Escalation;
import org.vastine.domain.escalation.EscalationLevel;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ExternalId;

/** What is to be expected of the thread of a case (R33). */
final class ForecastingThreadsTest {

  private final Casework work = new Casework();

  private ForecastThread forecasts() {
    return new ForecastThread(
        new Permitted(work.world.transactions()),
        work.world.cases(),
        work.world.threadCourses(),
        work.world.clock());
  }

  private Escalation said(FeedbackCase it) {
    return accepted(forecasts().handle(work.aino, new ForecastThread.Command(it.id())))
        .orElseThrow();
  }

  private FeedbackCase wrote(String thread, int number) {
    return work.caseOf(
        work.given.item(
            new ExternalId(thread + "-" + number),
            new ExternalId(thread),
            "Visitor " + thread + number,
            "irritated: where is it?"));
  }

  private FeedbackCase thread(String name, int mentions) {
    FeedbackCase last = wrote(name, 0);
    for (int number = 1; number < mentions; number++) {
      last = wrote(name, number);
    }
    return last;
  }

  @Test
  void R33_a_small_thread_is_too_small_and_a_larger_one_has_too_little_history_at_first() {
    assertThat(said(wrote("rain", 0)).level()).isEqualTo(EscalationLevel.TOO_SMALL);

    Escalation larger = said(thread("sun", 5));

    assertThat(larger.level()).isEqualTo(EscalationLevel.TOO_LITTLE_HISTORY);
    assertThat(larger.mentions()).isEqualTo(5);
    assertThat(larger.size()).isEqualTo(4);
    assertThat(larger.own().threads()).isZero();
  }

  @Test
  void R33_with_settled_threads_of_its_own_the_workspace_gets_an_estimate() {
    for (int one = 0; one < Escalation.FEWEST; one++) {
      thread("old-" + one, one < 10 ? 8 : 4);
    }
    work.world.clock().advance(Duration.ofHours(30));

    Escalation said = said(thread("now", 4));

    assertThat(said.own()).isEqualTo(new Escalation.Counted(20, 10));
    assertThat(said.percent()).isEqualTo(50);
    assertThat(said.level()).isEqualTo(EscalationLevel.LIKELY);
  }

  @Test
  void R33_a_case_that_is_not_there_has_no_forecast() {
    assertThat(
            code(
                forecasts()
                    .handle(work.aino, new ForecastThread.Command(new CaseId(new UUID(9, 9))))))
        .isEqualTo("case.not-found");
  }
}
