package org.vastine.language.watch;

/** Tells that a key was never added; of the others it is seldom wrong (a Bloom filter). */
final class Filter {
  private final long[] words;
  private final int shift;

  /** Has 2 to this power words of eight bytes: 16 still fit into a cache of the core. */
  Filter(int power) {
    words = new long[1 << power];
    shift = Long.SIZE - power;
  }

  /** Keeps a key in mind. */
  void add(long key) {
    long mixed = mixed(key);
    words[(int) (mixed >>> shift)] |= bits(mixed);
  }

  /** False where the key was not added; seldom true besides. */
  boolean mayHold(long key) {
    long mixed = mixed(key);
    long bits = bits(mixed);
    return (words[(int) (mixed >>> shift)] & bits) == bits;
  }

  private static long mixed(long key) {
    return (key ^ (key >>> 31)) * 0xBF58_476D_1CE4_E5B9L;
  }

  /** Three bits of one word, so that one look at the memory tells. */
  private static long bits(long mixed) {
    return (1L << mixed) | (1L << (mixed >>> 8)) | (1L << (mixed >>> 16));
  }
}
