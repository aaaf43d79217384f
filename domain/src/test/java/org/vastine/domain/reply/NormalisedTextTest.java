package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.Seed;

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
  void likeness_is_the_share_of_runs_of_three_words_in_common() {
    NormalisedText text = NormalisedText.of("one two three four five");

    assertThat(text.percentAlike(text)).isEqualTo(100);
    assertThat(text.percentAlike(NormalisedText.of("one two three four six"))).isEqualTo(50);
    assertThat(text.percentAlike(NormalisedText.of("five four three two one"))).isZero();
  }

  @Test
  void short_texts_are_compared_word_by_word() {
    assertThat(NormalisedText.of("Kiitos!").percentAlike(NormalisedText.of("kiitos")))
        .isEqualTo(100);
    assertThat(NormalisedText.of("Kiitos").percentAlike(NormalisedText.of("Kiitos sinulle Anna")))
        .isEqualTo(33);
    assertThat(NormalisedText.of("").percentAlike(NormalisedText.of(""))).isZero();
  }

  @Test
  void likeness_is_the_same_from_either_side() {
    NormalisedText one = NormalisedText.of("thank you for telling us");
    NormalisedText other = NormalisedText.of("thank you for telling us about the lamp");

    assertThat(one.percentAlike(other)).isEqualTo(other.percentAlike(one)).isBetween(1, 99);
  }
}
