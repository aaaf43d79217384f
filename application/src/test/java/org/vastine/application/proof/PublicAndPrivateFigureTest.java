package org.vastine.application.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.proof.PublicAndPrivate;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Style;

class PublicAndPrivateFigureTest {

  private final Casework work = new Casework();
  private final Instant now = work.world.clock().instant();

  private ReadPublicAndPrivate.View reads(Period period) {
    return accepted(
        new ReadPublicAndPrivate(
                new Permitted(work.world.transactions()), work.world.recordedCases())
            .handle(work.aino, new ReadPublicAndPrivate.Command(period)));
  }

  private FeedbackCase solved(boolean privately, int hours) {
    FeedbackCase begun = work.caseOf(work.given.wrote("Maija", "irritated, it is broken"));
    return work.inside(() -> {
      FeedbackCase at = begun;
      if (privately) {
        at = work.given.with(at, new HandOffEvent.OfferAccepted(now, By.VASTINE));
      }
      return work.given.with(
          at,
          new CaseEvent.Closed(
              now.plus(Duration.ofHours(hours)),
              By.VASTINE,
              CaseOutcome.CONTENT,
              Optional.empty()));
    });
  }

  @Test
  void R41_the_figure_is_read_from_the_cases_of_the_period() {
    for (int number = 0; number < 5; number++) {
      solved(false, 10);
      solved(true, 2);
    }
    work.caseOf(work.given.wrote("Bo", "question without an answer"));

    ReadPublicAndPrivate.View view = reads(Period.ALL);

    assertThat(view.looked()).isEqualTo(11);
    assertThat(view.whole()).isTrue();
    PublicAndPrivate.Row all = view.figure().rows().getFirst();
    assertThat(all.inPublic().minutes().median()).contains(601L);
    assertThat(all.inPrivate().minutes().median()).contains(120L);
    assertThat(all.quickerPercent()).contains(81L);
    assertThat(view.figure().rows().get(1).style()).contains(Style.IRRITATED);
    assertThat(all.inPublic().cases()).hasSize(5);
  }

  @Test
  void R41_without_cases_there_is_a_row_that_says_so() {
    solved(false, 10);
    ReadPublicAndPrivate.View view =
        reads(new Period(Optional.of(now.plusSeconds(1)), Optional.empty()));

    assertThat(view.looked()).isZero();
    assertThat(view.whole()).isTrue();
    assertThat(view.figure().rows()).hasSize(1);
    assertThat(view.figure().rows().getFirst().inPublic().turns().median()).isEmpty();
  }

  @Test
  void R41_more_cases_than_a_page_are_all_looked_through() {
    for (int number = 0; number < 501; number++) {
      solved(false, 1);
    }
    assertThat(reads(Period.ALL).looked()).isEqualTo(501);
    assertThat(reads(Period.ALL).whole()).isTrue();
  }
}
