package org.vastine.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StyleTest {

  @ParameterizedTest
  @EnumSource
  void R32_who_attacks_rather_than_complains_counts_as_exposure_of_members(Style style) {
    boolean attacks = style == Style.HOSTILE || style == Style.THREAT || style == Style.HARASSMENT;

    assertThat(style.isAbusive()).isEqualTo(attacks);
  }
}
