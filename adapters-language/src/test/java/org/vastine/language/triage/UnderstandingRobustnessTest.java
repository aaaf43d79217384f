package org.vastine.language.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Reason;
import org.vastine.language.HostileTexts;

class UnderstandingRobustnessTest {

  private static final LinearTextUnderstanding UNDERSTANDING = new LinearTextUnderstanding();

  @Test
  void no_text_makes_it_throw_and_reasons_stay_inside_the_text() {
    for (String text : HostileTexts.all()) {
      Assessment assessment = UNDERSTANDING.assess(text);

      assertThat(assessment).isEqualTo(UNDERSTANDING.assess(text));
      for (Reason reason : assessment.reasons()) {
        assertThat(reason.span().orElseThrow().end()).isLessThanOrEqualTo(text.length());
      }
    }
  }
}
