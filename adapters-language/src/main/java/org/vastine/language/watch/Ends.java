package org.vastine.language.watch;

/**
 * How watched words begin and end, and how long they may be with slips: an ending never follows a
 * word whose last letter is a slip, so that few stretches before an ending are looked at further.
 */
final class Ends {
  private static final int LETTER = 5;
  private static final int LENGTH = 6;
  private final long[] bits = new long[1 << 2 * LETTER + LENGTH - 6];

  /** Adds a word of at most 32 letters with at most so many slips. */
  void add(char[] word, int slips) {
    for (int length = word.length - slips; length <= word.length + slips; length++) {
      int bit = bit(word[0], word[word.length - 1], length);
      bits[bit >> 6] |= 1L << bit;
    }
  }

  /** False where no word begins and ends so that has this many letters with its slips. */
  boolean mayHold(char first, char last, int length) {
    int bit = bit(first, last, length);
    return (bits[bit >> 6] & 1L << bit) != 0;
  }

  private static int bit(char first, char last, int length) {
    int mask = (1 << LETTER) - 1;
    return ((first & mask) << LETTER | last & mask) << LENGTH | length;
  }
}
