package org.vastine.domain.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.feedbackcase.JudgedCases;
import org.vastine.domain.triage.Style;

/** What a case has to be judged for the ladder to be shortened, or nothing to be bargained. */
class AbuseTest {

  @ParameterizedTest
  @EnumSource
  void R29_threats_and_harassment_are_extreme_and_nothing_else_is(Style style) {
    assertThat(Abuse.isExtreme(JudgedCases.of(style)))
        .isEqualTo(style == Style.THREAT || style == Style.HARASSMENT);
  }

  @ParameterizedTest
  @EnumSource(names = {"THREAT", "HARASSMENT"})
  void R29_what_is_in_doubt_shortens_no_ladder(Style style) {
    assertThat(Abuse.isExtreme(JudgedCases.doubtfully(style))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void R31_a_threat_is_one_even_in_doubt(Style style) {
    assertThat(Abuse.isThreat(JudgedCases.of(style))).isEqualTo(style == Style.THREAT);
    assertThat(Abuse.isThreat(JudgedCases.doubtfully(style))).isEqualTo(style == Style.THREAT);
  }
}
