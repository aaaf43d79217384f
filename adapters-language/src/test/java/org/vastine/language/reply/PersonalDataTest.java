package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soita 010 000 2244 heti | PHONE | 010 000 2244",
        "ring 031-390 06 09. | PHONE | 031-390 06 09",
        "arayın +90 212 555 01 02 | PHONE | +90 212 555 01 02",
        "to mira.k88@postila.example. | EMAIL | mira.k88@postila.example",
        "tili FI21 1234 5600 0007 85 nyt | IBAN | FI21 1234 5600 0007 85",
        "card 4111 1111 1111 1111 ends | CARD | 4111 1111 1111 1111",
        "hetu 131052-308T on | NATIONAL_ID | 131052-308T",
        "pnr 811218-9876 ja | NATIONAL_ID | 811218-9876",
        "tc 10000000146 no | NATIONAL_ID | 10000000146"
      })
  void data_is_found_at_its_place(String text, String kind, String shown) {
    List<PersonalData.Find> finds = PersonalData.in(text);

    assertThat(finds).hasSize(1);
    assertThat(finds.getFirst().kind().name()).isEqualTo(kind);
    assertThat(finds.getFirst().span().of(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "klo 14.30 ja 12.10.2026",
        "tilaus 4471 maksoi 412,60 e",
        "FI22 1234 5600 0007 85",
        "hetu 131052-308U",
        "4111 1111 1111 1112",
        "tc 10000000147",
        "@kauppa kiitos",
        "24/7"
      })
  void dates_prices_order_numbers_and_wrong_check_digits_are_not(String text) {
    assertThat(PersonalData.in(text)).isEmpty();
  }
}
