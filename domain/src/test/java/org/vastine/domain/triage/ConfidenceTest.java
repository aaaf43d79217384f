package org.vastine.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfidenceTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void one_is_sure_from_not_at_all_to_certainly(double value) {
    assertThat(new Confidence(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
  void nobody_is_surer_than_sure_or_less_than_unsure(double value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(value));
  }

  @Test
  void of_two_judgements_the_surer_is_the_greater() {
    assertThat(new Confidence(0.7)).isGreaterThan(new Confidence(0.6));
    assertThat(new Confidence(0.6)).isLessThan(new Confidence(0.7));
    assertThat(new Confidence(0.7)).isEqualByComparingTo(new Confidence(0.7));
  }

  @Test
  void what_is_just_as_sure_is_sure_enough() {
    assertThat(new Confidence(0.7).isAtLeast(new Confidence(0.7))).isTrue();
    assertThat(new Confidence(0.69).isAtLeast(new Confidence(0.7))).isFalse();
  }
}
