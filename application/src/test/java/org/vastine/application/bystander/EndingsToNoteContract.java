package org.vastine.application.bystander;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Missing;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.team.By;

/** What every {@link EndingsToNote} keeps to. */
public abstract class EndingsToNoteContract extends PortContract {

  private static final PublicLook LOOK =
      new PublicLook(
          true,
          Optional.empty(),
          true,
          Set.of(),
          Reaction.NOTHING_TO_REACT_TO,
          CaseOutcome.SILENT,
          Set.of(Missing.SOLUTION));

  private List<CaseId> oldest(int limit) {
    return inside(() -> ports().endingsToNote().oldest(limit));
  }

  private FeedbackCase closed(int minutes) {
    return inside(() ->
        given()
            .with(
                given().aCase(),
                new CaseEvent.Closed(
                    NOW.plusSeconds(60L * minutes),
                    By.VASTINE,
                    CaseOutcome.SILENT,
                    Optional.empty())));
  }

  @Test
  final void R26_what_ended_longest_ago_comes_first() {
    inside(() -> given().aCase());
    FeedbackCase later = closed(2);
    FeedbackCase first = closed(1);

    assertThat(oldest(9)).containsExactly(first.id(), later.id());
    assertThat(oldest(1)).containsExactly(first.id());
    assertThat(elsewhere(() -> ports().endingsToNote().oldest(9))).isEmpty();
  }

  @Test
  final void R26_what_was_noted_waits_no_more_until_it_ends_again() {
    FeedbackCase noted =
        inside(() -> given().with(closed(1), new Witnessed(NOW.plusSeconds(90), By.VASTINE, LOOK)));
    assertThat(oldest(9)).isEmpty();
    FeedbackCase stored = inside(() -> ports().cases().find(noted.id()).orElseThrow());
    assertThat(stored).isEqualTo(noted);
    assertThat(stored.witnessed()).contains(LOOK);

    FeedbackCase again =
        inside(() ->
            given()
                .with(
                    noted,
                    new CaseEvent.Reopened(
                        NOW.plusSeconds(120), By.VASTINE, ReopenReason.CUSTOMER_WROTE)));
    assertThat(oldest(9)).isEmpty();
    inside(() ->
        given()
            .with(
                again,
                new CaseEvent.Closed(
                    NOW.plusSeconds(180), By.VASTINE, CaseOutcome.SILENT, Optional.empty())));
    assertThat(oldest(9)).containsExactly(noted.id());
  }
}
