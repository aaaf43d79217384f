package org.vastine.language.kernel;

/** Hashes of features and of word patterns, the same on every machine and run. */
public final class Hashing {

  private static final int PRIME = 0x01000193;

  private Hashing() {}

  /**
   * The start of a hash within a name space, so that equal characters mean different features
   * there.
   */
  public static int seed(int space) {
    return (0x811C9DC5 ^ space) * PRIME;
  }

  /** The hash with one more character or number. */
  public static int add(int hash, int value) {
    return (hash ^ value) * PRIME + (hash >>> 15);
  }

  /** The hash with all the characters. */
  public static int add(int hash, String text) {
    int grown = hash;
    for (int i = 0; i < text.length(); i++) {
      grown = add(grown, text.charAt(i));
    }
    return grown;
  }

  /** The finished hash, its bits well spread; never 0, which marks an empty place in tables. */
  public static int finish(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    h ^= h >>> 16;
    return h == 0 ? 1 : h;
  }

  static long addLong(long hash, int value) {
    long grown = (hash ^ value) * 0x9E3779B97F4A7C15L;
    return grown ^ (grown >>> 29);
  }
}
