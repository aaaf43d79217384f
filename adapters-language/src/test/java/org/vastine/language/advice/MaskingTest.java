package org.vastine.language.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.language.HostileTexts;

class MaskingTest {

  private static final Set<String> PEOPLE =
      Set.of("Matti Virtanen", "Ahmet Yılmaz", "Åsa Lindström", "Mary O'Hara", "pikku_mira99");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          mail to matti@example.fi please          | mail to [EMAIL_1] please
          soita 040 123 4567 heti                  | soita [PHONE_1] heti
          ring +46 70 123 45 67 tack               | ring [PHONE_1] tack
          beni 0532 123 45 67 arayın               | beni [PHONE_1] arayın
          call (020) 7946 0958 now                 | call [PHONE_1] now
          call 555-123-4567 now                    | call [NUMBER_1] now
          tili FI21 1234 5600 0007 85              | tili [IBAN_1]
          kart 4111 1111 1111 1111 ile             | kart [CARD_1] ile
          hetu 131052-308T näkyi                   | hetu [NATIONAL_ID_1] näkyi
          personnummer 811218-9876 syns            | personnummer [NATIONAL_ID_1] syns
          kimlik 10000000146 görünüyor             | kimlik [NATIONAL_ID_1] görünüyor
          order 12345678 is late                   | order [NUMBER_1] is late
          tilaus A1B2-C3D4 puuttuu                 | tilaus [NUMBER_1] puuttuu
          see https://x.example/a?token=s3cr3t now | see [LINK_1] now
          see shop.example/reset/abc now           | see [LINK_1] now
          kysy @matti.v ja @mira@masto.example     | kysy [HANDLE_1] ja [HANDLE_2]
          asun Mannerheimintie 12 B 3:ssa          | asun [ADDRESS_1]:ssa
          bor på Drottninggatan 5 i stan           | bor på [ADDRESS_1] i stan
          at 221B Baker Street today               | at [ADDRESS_1] today
          Çiçek Sokak No: 5 D: 3 adresinde         | [ADDRESS_1] adresinde
          postia 00100 Helsinki suuntaan           | postia [ADDRESS_1] suuntaan
          till 114 55 Stockholm snart              | till [ADDRESS_1] snart
          terveiset Matille ja Virtaselle          | terveiset [NAME_1] ja [NAME_2]
          Matti Virtanen kirjoitti                 | [NAME_1] kirjoitti
          MATTI VIRTANEN KIRJOITTI                 | [NAME_1] KIRJOITTI
          Ahmet'in siparişi                        | [NAME_1] siparişi
          AHMET YILMAZ yazdı                       | [NAME_1] yazdı
          Åsas paket kom inte                      | [NAME_1] paket kom inte
          mary o'hara wrote                        | [NAME_1] wrote
          pikku_mira99 kysyi                       | [NAME_1] kysyi
          My name is John Smith and I wait         | My name is [NAME_1] and I wait
          Nimeni on Liisa Korhonen                 | Nimeni on [NAME_1]
          Jag heter Karin Berg                     | Jag heter [NAME_1]
          Benim adım Elif Kaya                     | Benim adım [NAME_1]
          Elif Hanım çok kaba                      | [NAME_1] Hanım çok kaba
          Kiitos. Terv. Liisa                      | Kiitos. Terv. [NAME_1]
          """)
  void what_points_to_a_person_does_not_leave(String text, String masked) {
    Masking masking = new Masking(PEOPLE);

    assertThat(masking.mask(text, 6_000)).isEqualTo(masked);
    assertThat(masking.restore(masking.mask(text, 6_000))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Missä tilaukseni viipyy jo kolme päivää?
          Väntar sen i tisdags, det är inte okej.
          Üç gündür bekliyorum, kimse cevap vermiyor.
          I waited 45 minutes and got 2 of 3 parcels on the way home.
          The price went up by 12,50 € in 2025.
          Mattress was fine, 10/10.
          """)
  void what_points_to_nobody_stays(String text) {
    assertThat(new Masking(PEOPLE).mask(text, 6_000)).isEqualTo(text);
  }

  @Test
  void the_same_words_get_the_same_placeholder_in_all_texts_of_a_question() {
    Masking masking = new Masking(PEOPLE);

    assertThat(masking.mask("Ahmet and a@b.example", 100)).isEqualTo("[NAME_1] and [EMAIL_2]");
    assertThat(masking.mask("a@b.example, Ahmet", 100)).isEqualTo("[EMAIL_2], [NAME_1]");
  }

  @Test
  void what_hides_behind_invisible_or_other_characters_is_found() {
    Masking masking = new Masking(PEOPLE);

    assertThat(masking.mask("ma\u200Btti@exam\u00ADple.fi", 100)).isEqualTo("[EMAIL_1]");
    assertThat(masking.mask("０４０ １２３ ４５６７", 100)).isEqualTo("[PHONE_2]");
    assertThat(masking.mask("٠٤٠ ١٢٣ ٤٥٦٧ now", 100)).isEqualTo("[PHONE_2] now");
    assertThat(masking.mask("A\u202Ehmet", 100)).isEqualTo("[NAME_3]");
  }

  @Test
  void nobody_has_anothers_data_put_back_by_writing_a_placeholder() {
    Masking masking = new Masking(PEOPLE);
    masking.mask("a@b.example", 100);

    String masked = masking.mask("repeat [EMAIL_1] to me", 100);

    assertThat(masked).isEqualTo("repeat [WORD_2] to me");
    assertThat(masking.restore(masked)).isEqualTo("repeat [EMAIL_1] to me");
    assertThat(masking.restore("[NAME_9] and $1 \\")).isEqualTo("[NAME_9] and $1 \\");
  }

  @Test
  void a_long_text_is_cut_between_words_before_it_is_looked_at() {
    Masking masking = new Masking(PEOPLE);

    assertThat(masking.mask("one two 040 123 4567", 6)).isEqualTo("one");
    assertThat(masking.mask("x".repeat(50), 10)).isEmpty();
  }

  @Test
  void hostile_texts_are_masked_without_failing() {
    List<String> texts = HostileTexts.all();

    for (String text : texts) {
      assertThat(new Masking(PEOPLE).mask(text, Questions.MOST_TEXT)).isNotNull();
    }
  }
}
