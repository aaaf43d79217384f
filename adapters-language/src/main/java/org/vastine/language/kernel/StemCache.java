package org.vastine.language.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Remembers the stems of words that were met lately, by their hashes. Each place holds a word's
 * check bits and its stem in one number that is read and written whole, so any number of threads
 * may share a cache: a lost entry is only stemmed again.
 */
final class StemCache {

  private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int PLACES = 1 << 14;
  private static final long CHECK = 0xFFFF_FFFF_0000_0000L;
  private static final long UNKNOWN = 0;

  private final long[] places = new long[PLACES];

  /** What is kept for the word; ask {@link #isKnown} first. */
  long find(long word) {
    long kept = (long) PLACE.getOpaque(places, (int) word & (PLACES - 1));
    return (kept & CHECK) == (word & CHECK) ? kept : UNKNOWN;
  }

  static boolean isKnown(long found) {
    return found != UNKNOWN;
  }

  static int stem(long found) {
    return (int) found;
  }

  void keep(long word, int stem) {
    PLACE.setOpaque(places, (int) word & (PLACES - 1), word & CHECK | stem & ~CHECK);
  }
}
