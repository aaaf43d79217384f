package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.triage.Style;

/** What becomes of cases that nobody touches. */
final class NeverSilentTest {

  private static final int DAYS = 60;

  private final Casework work = new Casework();

  @ParameterizedTest
  @EnumSource(Style.class)
  void R28_time_alone_ends_no_case_and_hides_no_missing_answer(Style style) {
    FeedbackCase opened =
        work.caseOf(work.given.wrote("Somebody", style.label() + ": will you answer me?"));

    for (int day = 0; day < DAYS; day++) {
      work.world.clock().advance(Duration.ofDays(1));
      work.ticks();
    }

    FeedbackCase untouched = work.feedbackCase(opened.id());
    assertThat(untouched.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(untouched.outcome()).isEmpty();
    if (!(untouched.duty().obligation() instanceof Obligation.May)
        && !(untouched.duty().obligation() instanceof Obligation.Never)) {
      assertThat(untouched.duty().breached()).isTrue();
      assertThat(untouched.duty().answerOwed()).isTrue();
    }
  }
}
