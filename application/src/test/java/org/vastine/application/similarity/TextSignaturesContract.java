package org.vastine.application.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.NormalisedText;

/** What every {@link TextSignatures} keeps to. */
public abstract class TextSignaturesContract {

  /** The adapter under test. */
  protected abstract TextSignatures signatures();

  @Test
  final void the_same_words_have_the_same_signature_however_they_are_written() {
    assertThat(of("Olen pahoillani, että paketti on myöhässä. Kirjoitan huomenna!"))
        .isEqualTo(of("OLEN PAHOILLANI, ETTÄ PAKETTI ON MYÖHÄSSÄ! kirjoitan huomenna"));
  }

  @Test
  final void formulas_and_texts_without_words_have_none() {
    for (String text : List.of("", "!!! 😀", "Kiitos!", "Thank you very much, Anna")) {
      assertThat(signatures().of(NormalisedText.of(text))).as(text).isEmpty();
    }
  }

  @Test
  final void a_text_in_which_one_word_of_twenty_is_another_still_meets() {
    long seed = seed();
    Random random = new Random(seed);
    int met = 0;
    for (int round = 0; round < 200; round++) {
      List<String> words = words(random, 20);
      Signature before = of(String.join(" ", words));
      words.set(random.nextInt(words.size()), word(random));

      met += before.meets(of(String.join(" ", words))) ? 1 : 0;
    }
    assertThat(met).as("seed %d", seed).isGreaterThanOrEqualTo(198);
  }

  @Test
  final void texts_with_no_run_in_common_do_not_meet() {
    long seed = seed();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Signature one = of(String.join(" ", words(random, 20)));
      Signature other = of(String.join(" ", words(random, 20)));

      assertThat(one.meets(other)).as("seed %d, round %d", seed, round).isFalse();
    }
  }

  @Test
  final void the_order_of_the_sentences_matters_little() {
    List<String> sentences =
        new ArrayList<>(
            List.of(
                "We are sorry that the lamp broke.",
                "A new one leaves tomorrow in a stronger box.",
                "You need not send the pieces back."));
    Signature before = of(String.join(" ", sentences));
    Collections.rotate(sentences, 1);

    assertThat(before.meets(of(String.join(" ", sentences)))).isTrue();
  }

  private static long seed() {
    long seed = Long.getLong("vastine.test.seed", System.nanoTime());
    System.out.println("TextSignaturesContract: -Dvastine.test.seed=" + seed);
    return seed;
  }

  private Signature of(String text) {
    return signatures().of(NormalisedText.of(text)).orElseThrow();
  }

  private static List<String> words(Random random, int number) {
    return new ArrayList<>(IntStream.range(0, number).mapToObj(_ -> word(random)).toList());
  }

  private static String word(Random random) {
    return random
        .ints(7, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
