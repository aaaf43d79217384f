package org.vastine.language.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two words within the bound meet, whatever was slipped where behind the first letter. */
class SlipsTest {

  private static final int WORDS = 400;
  private static final int SLIPS_OF_EACH = 40;
  private static final String LETTERS = "aeiouklmnprst";

  @Test
  void R2_every_slip_within_the_bound_is_met_and_none_beyond() {
    long seed = new Random().nextLong();
    System.out.println("slips: seed " + seed);
    Random random = new Random(seed);
    Slips slips = new Slips();
    List<String> words = new ArrayList<>();
    for (int number = 0; number < WORDS; number++) {
      words.add(word(random, 6 + random.nextInt(12)));
      slips.add(words.getLast(), number);
    }
    for (int number = 0; number < WORDS; number++) {
      for (int times = 0; times < SLIPS_OF_EACH; times++) {
        String word = words.get(number);
        int bound = word.length() >= 10 ? 2 : 1;
        String slipped = word;
        int wrong = 1 + random.nextInt(bound + 1);
        for (int slip = 0; slip < wrong; slip++) {
          slipped = slipped(slipped, random);
        }
        int distance = distance(word, slipped);
        assertThat(met(slips, slipped).contains(number))
            .as("seed " + seed + ": " + word + " as " + slipped)
            .isEqualTo(distance > 0 && distance <= bound);
      }
    }
  }

  @Test
  void what_is_shared_at_both_ends_does_not_change_the_distance() {
    assertThat(distance("abcdef", "abcdef")).isZero();
    assertThat(distance("abcdef", "abdcef")).isEqualTo(1);
    assertThat(distance("abcdef", "abccdef")).isEqualTo(1);
    assertThat(distance("abcdef", "abef")).isEqualTo(2);
    assertThat(distance("aab", "aaaab")).isEqualTo(2);
    assertThat(distance("abcdef", "axcdxf")).isEqualTo(2);
    assertThat(distance("abcdef", "fedcba")).isEqualTo(3);
  }

  private static int distance(String word, String other) {
    return Distance.of(word.toCharArray(), other.toCharArray(), 0, other.length(), 2);
  }

  private static List<Integer> met(Slips slips, String text) {
    char[] letters = text.toCharArray();
    long[] hashes = new long[letters.length + 1];
    for (int at = 0; at < letters.length; at++) {
      hashes[at + 1] = Rolling.more(hashes[at], letters[at]);
    }
    List<Integer> met = new ArrayList<>();
    slips.meet(new Slips.Stretch(letters, hashes, 0, letters.length, false), met::add);
    return met;
  }

  /** One slip between the first letter and the last, which stay. */
  private static String slipped(String word, Random random) {
    StringBuilder slipped = new StringBuilder(word);
    int at = 1 + random.nextInt(word.length() - 3);
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    switch (random.nextInt(4)) {
      case 0 -> slipped.deleteCharAt(at);
      case 1 -> slipped.insert(at, letter);
      case 2 -> slipped.setCharAt(at, letter);
      default -> {
        slipped.setCharAt(at, word.charAt(at + 1));
        slipped.setCharAt(at + 1, word.charAt(at));
      }
    }
    return slipped.toString();
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    while (word.length() < length) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
