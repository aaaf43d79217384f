package org.vastine.language.bait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.bait.BaitReading;
import org.vastine.domain.bait.BaitSign;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.language.kernel.CueLexicon;

/** Who wants a fight, and who has a matter, in six languages. */
class CueBaitWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | You clowns, who still believes a word of yours? I dare you to answer.
          fi | Pellet, kuka teitä uskoo? Vastatkaa jos uskallatte.
          sv | Era clowner, vem tror på er? Svara om ni vågar.
          tr | Palyaçolar, size kim inanır? Cesaretiniz varsa cevap verin.
          de | Ihr Clowns, wer glaubt euch noch? Beweist es.
          es | Payasos, ¿quién os cree ya? Demostradlo.
          """)
  void R27_all_three_signs_of_bait_are_found(String language, String mention) {
    BaitReading said = read(language, mention);

    assertThat(said.signs())
        .containsOnlyKeys(BaitSign.INSULT, BaitSign.LOADED_QUESTION, BaitSign.CHALLENGE);
    assertThat(said.signs().values()).allMatch(mention::contains);
    assertThat(said.concern()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | You idiots charged me twice, I want a refund.
          fi | Idiootit, tilasin paketin enkä ole saanut mitään.
          sv | Idioter, jag har väntat på mitt paket i tre veckor.
          tr | Aptallar, siparişim üç haftadır gelmedi.
          de | Ihr Idioten, wo bleibt mein Paket?
          es | Idiotas, mi pedido no llega nunca.
          """)
  void R13_whoever_has_a_matter_is_heard_however_they_word_it(String language, String mention) {
    BaitReading said = read(language, mention);

    assertThat(said.signs()).containsKey(BaitSign.INSULT);
    assertThat(said.concern()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | When do you open on Saturday?
          fi | Kiitos hyvästä palvelusta tänään!
          sv | Vilken färg är snyggast tycker ni?
          tr | Bu ürünün mavisi var mı?
          de | Schöne Grüße an das ganze Team!
          es | ¡Qué bonito ha quedado el local!
          fr | Bande de clowns, prouvez-le !
          """)
  void R27_ordinary_words_and_unknown_languages_show_no_bait(String language, String mention) {
    assertThat(read(language, mention).signs()).isEmpty();
  }

  @Test
  void R27_the_first_words_of_a_sign_are_told() {
    assertThat(read("en", "Liars, idiots and clowns.").signs())
        .containsEntry(BaitSign.INSULT, "Liars");
  }

  @Test
  void every_language_has_words_for_every_sign() {
    assertThat(CueLexicon.load(CueBaitWords.class, "/org/vastine/language/cues/bait").cues())
        .containsExactly("challenge", "concern", "insult", "loaded");
  }

  private static BaitReading read(String language, String mention) {
    return new CueBaitWords().read(mention, LanguageTag.of(language));
  }
}
