package org.vastine.language.triage;

import org.vastine.language.kernel.Blocks;
import org.vastine.language.kernel.FeatureBag;
import org.vastine.language.kernel.Hashing;
import org.vastine.language.kernel.Reading;

/** Features from the outer shape of a text: its length, marks, capitals, pictures, links. */
final class Shape {

  private Shape() {}

  static void add(FeatureBag bag, Reading reading, int space) {
    int words = 0;
    int shouted = 0;
    int questions = 0;
    int exclamations = 0;
    int pictures = 0;
    int numbers = 0;
    int quotes = 0;
    int capitals = 0;
    int handles = 0;
    int dots = 0;
    int lastMark = 0;
    for (int token = 0; token < reading.count(); token++) {
      switch (reading.kind(token)) {
        case WORD -> {
          words++;
          shouted += reading.shouted(token) ? 1 : 0;
          capitals += reading.capitalised(token) ? 1 : 0;
        }
        case NUMBER -> numbers++;
        case PICTURE -> pictures++;
        case HANDLE, LINK -> handles++;
        case MARK -> {
          String mark = reading.plain(token);
          char first = mark.charAt(0);
          lastMark = first;
          questions += first == '?' ? 1 : 0;
          exclamations += first == '!' ? mark.length() : 0;
          quotes += first == '"' ? 1 : 0;
          dots += mark.length() > 1 && first == '.' || first == '…' ? 1 : 0;
        }
        case TOPIC -> {}
      }
    }
    add(bag, space, 1, log(words));
    add(bag, space, 2, Math.min(questions, 3));
    add(bag, space, 3, log(exclamations));
    add(bag, space, 4, Math.min(pictures, 3));
    add(bag, space, 5, Math.min(numbers, 4));
    add(bag, space, 6, Math.min(quotes, 3));
    add(bag, space, 7, Math.min(handles, 2));
    add(bag, space, 8, Math.min(dots, 2));
    add(bag, space, 9, lastMark);
    add(bag, space, 10, capitals == 0 ? 0 : 1);
    add(bag, space, 11, shouted == 0 ? 0 : shouted * 4 >= words * 3 ? 3 : shouted > 2 ? 2 : 1);
    add(bag, space, 12, log(reading.sentenceCount()));
    add(bag, space, 13, questions == 0 ? 9 : questions >= reading.sentenceCount() ? 1 : 2);
    int wordsPerSentence = reading.sentenceCount() == 0 ? 0 : words / reading.sentenceCount();
    add(bag, space, 14, log(wordsPerSentence));
  }

  private static int log(int count) {
    return 32 - Integer.numberOfLeadingZeros(count);
  }

  private static void add(FeatureBag bag, int space, int kind, int value) {
    bag.add(
        Hashing.add(Hashing.add(Hashing.seed(space), kind), value), Blocks.CUES, FeatureBag.NOBODY);
  }
}
