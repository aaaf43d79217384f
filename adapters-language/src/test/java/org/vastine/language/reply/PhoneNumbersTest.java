package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phone numbers as six countries write them, beside what else has as many digits (ADR 64). */
class PhoneNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Soita 040 123 4567 heti",
        "numero 09 4245 1234 on",
        "puh. +358 50 123 4567",
        "(09) 4245 1234",
        "0401234567",
        "ring 08-465 004 31",
        "070-174 06 35",
        "+46 8 465 004 31",
        "0046 70 174 06 35",
        "arayın 0212 555 01 02",
        "0532 123 45 67",
        "(0212) 555 01 02",
        "ring 020 7946 0701",
        "01632 960 114 now",
        "+44 (0)20 7946 0701",
        "unter 030 901820",
        "040/66969123",
        "(089) 123456",
        "+49 171 1234567",
        "+34 612 345 678"
      })
  void phone_numbers_are_found(String text) {
    assertThat(PersonalData.in(text))
        .extracting(PersonalData.Find::kind)
        .containsExactly(PersonalData.Kind.PHONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12.10.2026 klo 14.30",
        "maksoi 1 412,60 euroa",
        "tilausnumero 20261012345",
        "viite 1234 56789 01234",
        "1 250 000 euroa",
        "asiakasnumero 1234567",
        "2026-10-12 14:30",
        "12 500 kr",
        "ordernr 10234567",
        "sipariş 5321234567",
        "takip no 123456789012",
        "1.250.000 TL",
        "12/10/2026",
        "£1,250,000",
        "ref 2026-1012-3456",
        "Bestellung 4711234567",
        "Rechnung 2026-10-4711",
        "pedido 612345678",
        "referencia 2026 1012 345"
      })
  void dates_amounts_and_order_numbers_are_none(String text) {
    assertThat(PersonalData.in(text))
        .extracting(PersonalData.Find::kind)
        .doesNotContain(PersonalData.Kind.PHONE);
  }
}
