package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckDigitsTest {

  @Test
  void one_changed_digit_breaks_every_number() {
    assertThat(CheckDigits.card("4111111111111111")).isTrue();
    assertThat(CheckDigits.card("4111111111111121")).isFalse();
    assertThat(CheckDigits.iban("SE4550000000058398257466")).isTrue();
    assertThat(CheckDigits.iban("SE4550000000058398257467")).isFalse();
    assertThat(CheckDigits.iban("TR330006100519786457841326")).isTrue();
    assertThat(CheckDigits.finnish("131052-308T")).isTrue();
    assertThat(CheckDigits.finnish("131053-308T")).isFalse();
    assertThat(CheckDigits.swedish("8112189876")).isTrue();
    assertThat(CheckDigits.swedish("8112189875")).isFalse();
    assertThat(CheckDigits.turkish("10000000146")).isTrue();
    assertThat(CheckDigits.turkish("10000000156")).isFalse();
  }

  @Test
  void impossible_dates_are_no_identity() {
    assertThat(CheckDigits.finnish("991352-308T")).isFalse();
    assertThat(CheckDigits.swedish("8199189876")).isFalse();
  }
}
