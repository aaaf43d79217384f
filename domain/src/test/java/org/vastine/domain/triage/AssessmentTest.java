package org.vastine.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.LanguageTag;

/** R6: what is made of a text, and what a member says instead. */
final class AssessmentTest {

  private static final LanguageTag FINNISH = LanguageTag.of("fi");

  private static Assessment sure(double ofLanguage, double ofStyle) {
    return new Assessment(
        Guess.of(FINNISH, ofLanguage),
        Guess.of(Style.QUESTION, ofStyle),
        Guess.of(Style.NEUTRAL, 1 - ofStyle),
        Guess.of(Sentiment.NEUTRAL, 0.9),
        Guess.of(Subject.OTHER, 0.9),
        List.of(),
        "test");
  }

  @Test
  void R6_a_language_counts_from_a_confidence_of_seven_tenths_on() {
    assertThat(sure(0.7, 0.9).languageIfSure()).isEqualTo(FINNISH);
    assertThat(sure(0.699, 0.9).languageIfSure()).isEqualTo(LanguageTag.UNDETERMINED);
  }

  @Test
  void R6_a_style_is_undecided_below_what_the_policy_asks_for() {
    Confidence asked = new Confidence(0.55);

    assertThat(sure(0.9, 0.549).isUndecidedBelow(asked)).isTrue();
    assertThat(sure(0.9, 0.55).isUndecidedBelow(asked)).isFalse();
  }

  @Test
  void R6_a_correction_of_the_style_says_nothing_of_the_rest() {
    assertThat(Correction.of(Style.URGENT))
        .isEqualTo(
            new Correction(
                Optional.of(Style.URGENT), Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
