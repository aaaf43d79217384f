package org.vastine.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTextTest {

  @ParameterizedTest
  @CsvSource({
    "'  Hyvää  päivää!!', hyvaa paivaa", "'TEŞEKKÜRLER, İYİ GÜNLER', tesekkurler iyi gunler",
        "'IŞIK ışık', isik isik",
    "'Öppet 9–17.', oppet 9 17", "'😀', ''", "'ﬁnal', final"
  })
  void a_text_is_reduced_to_its_words(String text, String words) {
    assertThat(NormalisedText.of(text).words()).isEqualTo(words);
  }

  @Test
  void only_reduced_words_are_a_normalised_text() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NormalisedText("Hyvää"));
    assertThat(new NormalisedText("hyvaa paivaa")).isEqualTo(NormalisedText.of("Hyvää päivää"));
  }

  @Test
  void what_was_reduced_once_stays_as_it_is() {
    Seed seed = Seed.printedFor("NormalisedTextTest");
    Random random = seed.random("texts");
    for (int i = 0; i < 20_000; i++) {
      String text =
          random.ints(8, 0, 0x3000).mapToObj(Character::toString).reduce("", String::concat);
      String words = NormalisedText.of(text).words();

      assertThat(NormalisedText.of(words).words()).as("%s, text %s", seed, text).isEqualTo(words);
    }
  }

  @Test
  void likeness_is_the_share_of_runs_of_six_characters_in_common() {
    NormalisedText text = NormalisedText.of("abcdefgh");

    assertThat(text.runs()).containsExactlyInAnyOrder("abcdef", "bcdefg", "cdefgh");
    assertThat(text.percentAlike(text)).isEqualTo(100);
    assertThat(text.percentAlike(NormalisedText.of("Abcdefg!"))).isEqualTo(66);
    assertThat(text.percentAlike(NormalisedText.of("hgfedcba"))).isZero();
  }

  @Test
  void a_short_text_is_one_run_and_none_has_no_run() {
    assertThat(NormalisedText.of("Kiva!").percentAlike(NormalisedText.of("kiva"))).isEqualTo(100);
    assertThat(NormalisedText.of("Kiva").percentAlike(NormalisedText.of("Kivaa"))).isZero();
    assertThat(NormalisedText.of("").runs()).isEmpty();
    assertThat(NormalisedText.of("").percentAlike(NormalisedText.of(""))).isZero();
  }

  @Test
  void a_name_or_an_ending_that_differs_costs_little() {
    NormalisedText one =
        NormalisedText.of("Hei Anna, paketti ei ole tullut vieläkään ja kysyn siitä huomenna.");
    NormalisedText other =
        NormalisedText.of("Hei Liisa! Pakettisi ei ole tullut vieläkään, ja kysyn siitä huomenna");

    assertThat(one.percentAlike(other)).isGreaterThan(60);
  }

  @Test
  void fewer_than_six_words_are_a_formula() {
    assertThat(NormalisedText.of("Kiitos paljon palautteestasi, hyvää päivänjatkoa!").isFormula())
        .isTrue();
    assertThat(NormalisedText.of("Kiitos, paketti tulee perille jo huomenna!").isFormula())
        .isFalse();
  }

  @Test
  void likeness_is_the_same_from_either_side() {
    NormalisedText one = NormalisedText.of("thank you for telling us");
    NormalisedText other = NormalisedText.of("thank you for telling us about the lamp");

    assertThat(one.percentAlike(other)).isEqualTo(other.percentAlike(one)).isBetween(1, 99);
  }
}
