package org.vastine.language.doxxing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.doxxing.DetailsRead;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.kernel.LanguageTag;

/** What mentions tell of others, language by language (R32). */
final class WordDetailReadingTest {

  private static final WordDetailReading READING = new WordDetailReading();

  private static List<String> found(String language, String text) {
    return READING.read(text, new LanguageTag(language)).details().stream()
        .map(detail -> detail.kind() + " " + detail.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Sarah Miller lives at 14 Alder Close | HOME 14 Alder Close
          en | Her number is 040 1234567, call at night | PHONE 040 1234567
          en | Write to sarah.miller@home.example, all of you | EMAIL sarah.miller@home.example
          en | Her daughter Ella is six | FAMILY daughter Ella
          en | Her kids go to the school by the lake | FAMILY kids
          en | She drives a red car, ABC-123 | VEHICLE ABC-123
          fi | Aino Virtanen asuu osoitteessa Kielotie 4 B 12 | HOME Kielotie 4 B 12
          fi | Hänen tyttärensä Ella on kuusi | FAMILY tyttärensä Ella
          fi | Sen auton rekisteri on KLM-482 | VEHICLE KLM-482
          sv | Anna Lind bor på Storgatan 12 | HOME Storgatan 12
          sv | Hennes son Otto är sex | FAMILY son Otto
          sv | Hennes bil är ABC 12D | VEHICLE ABC 12D
          tr | Ahmet Yılmaz Gül Sokak No 4 adresinde oturuyor | HOME Gül Sokak No 4
          tr | Onun kızı Elif altı yaşında | FAMILY kızı Elif
          tr | Arabası kapıda, plakası 34 ABC 123 | VEHICLE 34 ABC 123
          de | Anna Weber wohnt in der Gartenstraße 12 | HOME Gartenstraße 12
          """)
  void R32_what_others_would_keep_to_themselves_is_found(
      String language, String text, String detail) {
    assertThat(found(language, text)).contains(detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Anna Miller was rude. My number is 040 1234567
          en | Call me on 040 1234567, Anna Miller
          en | I rang your shop on 09 1234567 and Anna answered
          en | Anna Miller at 14 Alder Close was rude
          en | Anna Miller should teach her kids manners
          en | The parcel ABC-123 never came
          fi | Minun numeroni on 040 1234567
          fi | Myymälä osoitteessa Kielotie 4 oli kiinni
          sv | Mitt nummer är 040 1234567
          sv | Butiken på Storgatan 12 var stängd
          tr | Benim numaram 0532 123 45 67
          """)
  void R32_what_is_the_writers_own_or_the_organisations_is_not(String language, String text) {
    assertThat(found(language, text)).isEmpty();
  }

  @Test
  void R32_sentences_and_given_names_are_told_by_their_places() {
    DetailsRead read =
        READING.read("Anna lied. She lives at 14 Alder Close.", new LanguageTag("en"));

    assertThat(read.sentences()).containsExactly(0, 11);
    assertThat(read.givenNames()).contains(0);
    assertThat(read.details()).extracting(PrivateDetail::span).hasSize(1);
    assertThat(READING.read("", new LanguageTag("und")).details()).isEmpty();
  }
}
