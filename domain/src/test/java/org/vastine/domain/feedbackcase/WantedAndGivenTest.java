package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.goodwill.BudgetFixture.euros;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.feedbackcase.WantedAndGiven.Match;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantStep;

/** R18: what would satisfy a customer, beside what they got. */
final class WantedAndGivenTest {

  private static final GrantId GRANT = new GrantId(id(700));

  private static FeedbackCase wishing(WantedOutcome wanted, FeedbackCase feedbackCase) {
    return feedbackCase.apply(new WantedNoted(NOON, by(AINO), AINO, wanted));
  }

  private static FeedbackCase given(GrantKind kind, FeedbackCase feedbackCase, GrantStep... steps) {
    FeedbackCase after =
        feedbackCase.apply(
            new GrantEvent.GrantAsked(
                NOON,
                by(AINO),
                GRANT,
                AINO,
                new BudgetId(id(701)),
                kind,
                euros(500),
                WORDS,
                false));
    for (GrantStep step : steps) {
      after =
          after.apply(
              new GrantEvent.GrantMoved(NOON, by(AINO), GRANT, AINO, step, Optional.empty()));
    }
    return after;
  }

  private static FeedbackCase delivered(GrantKind kind, FeedbackCase feedbackCase) {
    return given(kind, feedbackCase, GrantStep.APPROVE, GrantStep.DELIVER);
  }

  private static FeedbackCase solved(FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new FollowUpEvent.Solved(NOON, by(AINO), WORDS, Optional.empty(), false));
  }

  private static Match how(FeedbackCase feedbackCase) {
    return WantedAndGiven.on(feedbackCase).orElseThrow().how();
  }

  @ParameterizedTest
  @CsvSource({
    "REFUND,REFUND,AS_WANTED",
    "REFUND,VOUCHER,SOMETHING_ELSE",
    "REPLACEMENT,REPLACEMENT,AS_WANTED",
    "REPLACEMENT,REFUND,SOMETHING_ELSE",
    "COMPENSATION,VOUCHER,AS_WANTED",
    "COMPENSATION,GIFT,AS_WANTED",
    "COMPENSATION,DISCOUNT,AS_WANTED",
    "COMPENSATION,REFUND,SOMETHING_ELSE",
    "SOLUTION,GIFT,SOMETHING_ELSE"
  })
  void R18_a_wish_for_a_thing_is_met_by_that_thing(
      WantedOutcome wanted, GrantKind kind, Match match) {
    assertThat(how(wishing(wanted, anIrritatedCase()))).isEqualTo(Match.NOTHING);
    assertThat(how(wishing(wanted, delivered(kind, anIrritatedCase())))).isEqualTo(match);
  }

  @Test
  void R18_only_what_is_with_the_customer_or_on_its_way_is_given() {
    FeedbackCase wish = wishing(WantedOutcome.REFUND, anIrritatedCase());

    assertThat(how(given(GrantKind.REFUND, wish))).isEqualTo(Match.NOTHING);
    assertThat(how(given(GrantKind.REFUND, wish, GrantStep.APPROVE, GrantStep.OFFER)))
        .isEqualTo(Match.NOTHING);
    assertThat(how(given(GrantKind.REFUND, wish, GrantStep.APPROVE, GrantStep.HAND_OVER)))
        .isEqualTo(Match.AS_WANTED);
    assertThat(
            how(
                given(
                    GrantKind.REFUND,
                    wish,
                    GrantStep.APPROVE,
                    GrantStep.HAND_OVER,
                    GrantStep.RETURN)))
        .isEqualTo(Match.NOTHING);
  }

  @Test
  void R18_a_solution_satisfies_who_wants_one() {
    assertThat(how(wishing(WantedOutcome.SOLUTION, solved(anIrritatedCase()))))
        .isEqualTo(Match.AS_WANTED);
    assertThat(how(wishing(WantedOutcome.REFUND, solved(anIrritatedCase()))))
        .isEqualTo(Match.SOMETHING_ELSE);
  }

  @ParameterizedTest
  @EnumSource(names = {"EXPLANATION", "APOLOGY", "HEARD", "OTHER"})
  void R18_whether_words_satisfied_only_people_can_tell(WantedOutcome wanted) {
    assertThat(how(wishing(wanted, anIrritatedCase()))).isEqualTo(Match.NOTHING);
    assertThat(how(wishing(wanted, answered(anIrritatedCase())))).isEqualTo(Match.FOR_PEOPLE);
    assertThat(how(wishing(wanted, solved(anIrritatedCase())))).isEqualTo(Match.FOR_PEOPLE);
    assertThat(how(wishing(wanted, delivered(GrantKind.GIFT, anIrritatedCase()))))
        .isEqualTo(Match.SOMETHING_ELSE);
  }
}
