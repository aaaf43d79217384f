package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.goodwill.BudgetFixture.euros;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantStep;

/** Several grants on one case (R24). */
final class GrantsTest {

  @Test
  void R24_what_is_given_or_refused_is_open_no_more_and_does_not_go_back() {
    FeedbackCase two = granted(granted(anIrritatedCase(), 700), 701);
    FeedbackCase refused = moved(two, 700, GrantStep.REFUSE);

    assertThat(two.grants().open()).hasSize(2);
    assertThat(refused.grants().open()).extracting(Grant::id).containsExactly(new GrantId(id(701)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> moved(refused, 700, GrantStep.DELIVER))
        .withMessageContaining("DELIVER");
  }

  private static FeedbackCase granted(FeedbackCase feedbackCase, long grant) {
    return feedbackCase.apply(
        new GrantEvent.GrantAsked(
            NOON,
            by(AINO),
            new GrantId(id(grant)),
            AINO,
            new BudgetId(id(710)),
            GrantKind.GIFT,
            euros(500),
            WORDS,
            false));
  }

  private static FeedbackCase moved(FeedbackCase feedbackCase, long grant, GrantStep step) {
    return feedbackCase.apply(
        new GrantEvent.GrantMoved(
            NOON, by(BO), new GrantId(id(grant)), BO, step, Optional.of(WORDS)));
  }
}
