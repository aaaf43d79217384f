package org.vastine.application.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.By;

class RemedyEffectsFigureTest {

  private final Casework work = new Casework();
  private final Instant now = work.world.clock().instant();

  private ReadRemedyEffects.View reads(Period period) {
    return accepted(
        new ReadRemedyEffects(new Permitted(work.world.transactions()), work.world.recordedCases())
            .handle(work.aino, new ReadRemedyEffects.Command(period)));
  }

  private FeedbackCase closed(CaseOutcome outcome) {
    FeedbackCase begun = work.caseOf(work.given.wrote("Maija", "irritated, it is broken"));
    return work.inside(() ->
        work.given.with(begun, new CaseEvent.Closed(now, By.VASTINE, outcome, Optional.empty())));
  }

  @Test
  void R24_how_complaints_ended_is_read_from_the_cases_of_the_period() {
    FeedbackCase content = closed(CaseOutcome.CONTENT);
    FeedbackCase unhappy = closed(CaseOutcome.STILL_UNHAPPY);
    work.caseOf(work.given.wrote("Bo", "irritated, and nobody answers"));

    ReadRemedyEffects.View view = reads(Period.ALL);

    assertThat(view.looked()).isEqualTo(3);
    assertThat(view.whole()).isTrue();
    assertThat(view.effects().rows()).hasSize(1);
    assertThat(view.effects().rows().getFirst().content()).isEqualTo(1);
    assertThat(view.effects().rows().getFirst().cases())
        .containsExactlyInAnyOrder(content.id(), unhappy.id());
  }

  @Test
  void R24_cases_of_another_time_are_left_out() {
    closed(CaseOutcome.CONTENT);

    ReadRemedyEffects.View view =
        reads(new Period(Optional.of(now.plusSeconds(1)), Optional.empty()));

    assertThat(view.looked()).isZero();
    assertThat(view.effects().rows().getFirst().count()).isZero();
  }
}
