package org.vastine.language.watch;

/** Hashes of stretches of letters, each in constant time once the letters before were hashed. */
final class Rolling {

  private static final long BASE = 0x9E37_79B9_7F4A_7C15L;
  private static final int MOST = 128;
  private static final long[] POWERS = new long[MOST + 1];

  static {
    POWERS[0] = 1;
    for (int length = 1; length <= MOST; length++) {
      POWERS[length] = POWERS[length - 1] * BASE;
    }
  }

  private Rolling() {}

  /** The hash of one more letter. */
  static long more(long hash, char letter) {
    return hash * BASE + letter + 1;
  }

  /** The hash of a word. */
  static long of(String word) {
    long hash = 0;
    for (int at = 0; at < word.length(); at++) {
      hash = more(hash, word.charAt(at));
    }
    return hash;
  }

  /**
   * The hash of the letters from one place to another, at most 128, where {@code hashes} holds the
   * hash of all letters before each place.
   */
  static long between(long[] hashes, int from, int to) {
    return hashes[to] - hashes[from] * POWERS[to - from];
  }

  /** By what a hash grows when so many letters, at most 128, follow. */
  static long power(int letters) {
    return POWERS[letters];
  }

  /** The hash of two stretches in a row. */
  static long joined(long first, long second, int lengthOfSecond) {
    return first * POWERS[lengthOfSecond] + second;
  }
}
