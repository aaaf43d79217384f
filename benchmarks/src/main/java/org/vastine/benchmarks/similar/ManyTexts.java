package org.vastine.benchmarks.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vastine.benchmarks.language.LabelledTexts;

/**
 * Texts of the lengths and with the turns of phrase that people use, as many as wanted and always
 * the same: runs of words out of the labelled messages, so that what is said often there comes
 * often here as well.
 */
final class ManyTexts {

  /** Printed with the figures. */
  static final long SEED = 20_261_123;

  private static final int LABELLED = 5_000;
  private static final int SHORTEST = 8;
  private static final int SPREAD = 33;
  private static final int SHORTEST_RUN = 2;
  private static final int RUN_SPREAD = 4;

  private final List<List<String>> messages = new ArrayList<>();
  private final Random random = new Random(SEED);

  ManyTexts() {
    for (String text : LabelledTexts.some(LABELLED)) {
      List<String> words = List.of(text.strip().split("\\s+"));
      if (words.size() > SHORTEST_RUN + RUN_SPREAD) {
        messages.add(words);
      }
    }
  }

  /** The next one, of 8 to 44 words. */
  String next() {
    int length = SHORTEST + random.nextInt(SPREAD);
    List<String> words = new ArrayList<>();
    while (words.size() < length) {
      List<String> message = messages.get(random.nextInt(messages.size()));
      int run = SHORTEST_RUN + random.nextInt(RUN_SPREAD);
      int from = random.nextInt(message.size() - run);
      words.addAll(message.subList(from, from + run));
    }
    return String.join(" ", words);
  }

  /**
   * The same with one word in ten exchanged for another, at least one, as when it is posted anew.
   */
  String nearlyThatOf(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    for (int changed = 0; changed < Math.max(1, words.size() / 10); changed++) {
      List<String> message = messages.get(random.nextInt(messages.size()));
      words.set(random.nextInt(words.size()), message.get(random.nextInt(message.size())));
    }
    return String.join(" ", words);
  }
}
