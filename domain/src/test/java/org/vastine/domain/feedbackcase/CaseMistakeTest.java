package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aCaseOf;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;
import static org.vastine.domain.policy.PlaybookStep.EXPLAIN_PROFESSIONALLY;
import static org.vastine.domain.policy.PlaybookStep.OFFER_SOLUTION;
import static org.vastine.domain.policy.PlaybookStep.REGRET_CONFUSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.triage.Style;

class CaseMistakeTest {

  private static final MistakeEvidence SHOWN =
      new MistakeEvidence(WORDS, WORDS, LocalDate.parse("2026-11-01"));

  private final CaseMistake rules = new CaseMistake(NOON);
  private final FeedbackCase constructive = aCaseOf(Style.CONSTRUCTIVE);

  private FeedbackCase marked(FeedbackCase before) {
    return before.applyAll(accepted(rules.mark(before, AINO, SHOWN, by(AINO))));
  }

  private static Decision<List<CaseEvent>> close(FeedbackCase feedbackCase) {
    return CaseEnding.close(
        feedbackCase, AINO, CaseOutcome.SILENT, Optional.empty(), Optional.empty(), by(AINO), NOON);
  }

  @Test
  void R23_the_plan_asks_for_regret_explanation_and_a_solution() {
    FeedbackCase marked = marked(constructive);
    assertThat(marked.duty().steps())
        .startsWith(constructive.duty().steps().getFirst())
        .endsWith(REGRET_CONFUSION, EXPLAIN_PROFESSIONALLY, OFFER_SOLUTION);
    assertThat(marked.status()).isEqualTo(constructive.status());
  }

  @Test
  void R23_what_the_plan_asks_for_anyway_is_asked_for_once_and_stays() {
    FeedbackCase irritated = aCaseOf(Style.IRRITATED);
    FeedbackCase marked = marked(irritated);
    assertThat(marked.duty().steps()).containsOnlyOnce(OFFER_SOLUTION);

    FeedbackCase unmarked = marked.applyAll(accepted(rules.unmark(marked, AINO, by(AINO))));
    assertThat(unmarked.duty().steps()).isEqualTo(irritated.duty().steps());
  }

  @Test
  void R23_a_later_plan_asks_for_it_as_well() {
    FeedbackCase marked = marked(constructive);
    Mention mention = aMention(9, NOON.plusSeconds(60));
    FeedbackCase joined = marked.applyAll(CaseIntake.join(marked, mention, NOON));
    FeedbackCase planned =
        joined.applyAll(
            CaseFixture.triageAt(NOON)
                .judged(joined, mention.id(), assessed(Style.IRRITATED, 0.9)));
    assertThat(planned.judgement().style()).isEqualTo(Style.IRRITATED);
    assertThat(planned.duty().steps())
        .containsOnlyOnce(REGRET_CONFUSION, EXPLAIN_PROFESSIONALLY, OFFER_SOLUTION);
  }

  @Test
  void R23_the_case_is_not_closed_before_somebody_says_what_would_prevent_it() {
    FeedbackCase marked = marked(answered(constructive));
    assertThat(refusedCode(close(marked))).isEqualTo("mistake.prevention-owed");

    for (boolean nothing : List.of(true, false)) {
      FeedbackCase noted = marked.applyAll(accepted(rules.note(marked, WORDS, nothing, by(AINO))));
      assertThat(refusedCode(close(noted))).isEqualTo("accepted");
    }
  }

  @Test
  void R23_a_note_belongs_to_a_mistake_and_may_come_later() {
    assertThat(refusedCode(rules.note(constructive, WORDS, false, by(AINO))))
        .isEqualTo("mistake.not-marked");
    assertThat(refusedCode(rules.unmark(constructive, AINO, by(AINO))))
        .isEqualTo("mistake.not-marked");
    FeedbackCase marked = marked(answered(constructive));
    FeedbackCase noted = marked.applyAll(accepted(rules.note(marked, WORDS, true, by(AINO))));
    FeedbackCase closed = noted.applyAll(accepted(close(noted)));
    assertThat(closed.applyAll(accepted(rules.note(closed, WORDS, false, by(AINO)))).mistake())
        .extracting(mistake -> mistake.prevention().orElseThrow().nothing())
        .isEqualTo(false);
    assertThat(refusedCode(rules.mark(closed, AINO, SHOWN, by(AINO)))).isEqualTo("case.ended");
  }

  @Test
  void R23_what_shows_it_is_kept_and_was_stated_by_now() {
    assertThat(marked(constructive).mistake().evidence()).contains(SHOWN);

    MistakeEvidence tomorrow = new MistakeEvidence(WORDS, WORDS, LocalDate.parse("2026-11-18"));
    assertThat(refusedCode(rules.mark(constructive, AINO, tomorrow, by(AINO))))
        .isEqualTo("mistake.stated-in-future");
  }

  @Test
  void R23_it_is_marked_once_and_not_under_the_hands_of_another() {
    assertThat(refusedCode(rules.mark(marked(constructive), AINO, SHOWN, by(AINO))))
        .isEqualTo("mistake.marked-already");
    assertThat(refusedCode(rules.mark(heldBy(BO, constructive), AINO, SHOWN, by(AINO))))
        .isEqualTo("case.held-by-another");
  }
}
