package org.vastine.domain.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.Decision;

final class MoneyTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  private static Money accepted(String written, String currency) {
    return ((Decision.Accepted<Money>) Money.parse(written, currency)).value();
  }

  private static String refused(String written, String currency) {
    return ((Decision.Refused<Money>) Money.parse(written, currency)).refusal().code();
  }

  @ParameterizedTest
  @CsvSource({
    "12.50, EUR, 1250, 12.50",
    "12.5, EUR, 1250, 12.50",
    "12, EUR, 1200, 12.00",
    "0.01, SEK, 1, 0.01",
    "1200, JPY, 1200, 1200",
    "1.234, BHD, 1234, 1.234",
    "10000000000000, EUR, 1000000000000000, 10000000000000.00"
  })
  void R24_an_amount_is_exact_in_its_currency(
      String written, String currency, long minor, String plain) {
    Money money = accepted(written, currency);

    assertThat(money.minor()).isEqualTo(minor);
    assertThat(money.plain()).isEqualTo(plain);
    assertThat(accepted(money.plain(), currency)).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource({
    "12.501, EUR, money.too-many-decimals",
    "1.250, EUR, money.too-many-decimals",
    "1.0, JPY, money.too-many-decimals",
    "1.5, JPY, money.too-many-decimals",
    "-1, EUR, money.not-an-amount",
    "'1,50', EUR, money.not-an-amount",
    "1 000, EUR, money.not-an-amount",
    "1e3, EUR, money.not-an-amount",
    "'', EUR, money.not-an-amount",
    "10000000000000.01, EUR, money.too-much",
    "9999999999999999, EUR, money.too-much",
    "1, XXX, money.unknown-currency",
    "1, eur, money.unknown-currency",
    "1, EURO, money.unknown-currency"
  })
  void R24_what_is_no_amount_is_refused(String written, String currency, String code) {
    assertThat(refused(written, currency)).isEqualTo(code);
  }

  @Test
  void what_was_told_is_read_again() {
    assertThat(Money.told("12.50 EUR")).contains(new Money(1_250, EUR));
    assertThat(Money.told("12.50")).isEmpty();
    assertThat(Money.told("asked")).isEmpty();
  }

  @Test
  void there_is_no_amount_below_nothing_nor_beyond_the_greatest() {
    assertThatThrownBy(() -> new Money(-1, EUR)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(Money.MOST + 1, EUR))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(1, Currency.getInstance("XXX")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Money(5, EUR)).hasToString("0.05 EUR");
  }
}
