package org.vastine.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSpanTest {

  @ParameterizedTest
  @CsvSource({"-1,3", "3,3", "3,2"})
  void a_stretch_of_nothing_or_before_the_text_is_refused(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(start, end));
  }

  @Test
  void a_stretch_may_be_one_unit_at_the_very_beginning() {
    assertThat(new TextSpan(0, 1).of("abc")).isEqualTo("a");
    assertThat(new TextSpan(1, 3).of("abc")).isEqualTo("bc");
  }

  @ParameterizedTest
  @CsvSource({
    "0,5,false",
    "0,6,true",
    "5,10,true",
    "6,7,true",
    "9,12,true",
    "10,12,false",
    "0,20,true"
  })
  void two_stretches_overlap_when_they_share_a_unit_and_not_when_they_meet(
      int start, int end, boolean overlap) {
    TextSpan one = new TextSpan(5, 10);
    TextSpan other = new TextSpan(start, end);

    assertThat(one.overlaps(other)).isEqualTo(overlap);
    assertThat(other.overlaps(one)).isEqualTo(overlap);
  }
}
