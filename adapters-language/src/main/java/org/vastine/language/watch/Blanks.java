package org.vastine.language.watch;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Stretches of letters in which nothing watched stands, as most words of a language are to most
 * queries: what was read once for nothing need not be read again. Keeps their hashes alone, each in
 * one of the few places that it has; those that come often stay, and what has left is read again.
 */
final class Blanks {

  /** 2^16 stretches, half a megabyte: the usual words of six languages. */
  private static final int PLACES = 16;

  /** In how many places, side by side, a stretch may be. */
  private static final int EACH = 4;

  /** Longer ones come seldom twice; and hashes of short letters cannot be made to collide. */
  private static final int LONGEST = 64;

  private static final long START = 0x243F_6A88_85A3_08D3L;
  private static final long BASE = 0x9E37_79B9_7F4A_7C15L;

  /** The key of what is not kept. */
  static final long NONE = 0;

  private final AtomicLongArray keys = new AtomicLongArray(1 << PLACES);

  /**
   * The key of the letters from one place of a text to another, by all that {@link WordRules} look
   * at: the letters with their diacritics, where words begin, of what kind they are and where their
   * endings are set apart, and the languages. 0 where the stretch is too long to be kept.
   */
  static long key(Words words, int from, int to, int languages) {
    if (to - from > LONGEST) {
      return NONE;
    }
    long key = (START ^ languages) * BASE;
    for (int at = from; at < to; at++) {
      key = (key ^ words.soft[at]) * BASE;
      int word = words.wordOf[at];
      if (words.starts[word] == at) {
        int mark = Math.max(0, words.marks[word] - at);
        key = (key ^ key >>> 29 ^ 1L << 32 ^ words.kinds[word] << 16 ^ mark) * BASE;
      }
    }
    return key ^ key >>> 32;
  }

  /** Whether nothing stands there, as far as is known; what is asked for often rises. */
  boolean holds(long key) {
    int first = first(key);
    for (int place = first; key != NONE && place < first + EACH; place++) {
      if (keys.getOpaque(place) == key) {
        if (place > first) {
          keys.setOpaque(place, keys.getOpaque(place - 1));
          keys.setOpaque(place - 1, key);
        }
        return true;
      }
    }
    return false;
  }

  /**
   * Nothing stands there. Of two threads at the same places one may undo what the other did, which
   * costs another reading and nothing more.
   */
  void add(long key) {
    if (key != NONE) {
      int first = first(key);
      keys.setOpaque(first + EACH - 1, keys.getOpaque(first + EACH - 2));
      keys.setOpaque(first + EACH - 2, key);
    }
  }

  private static int first(long key) {
    return (int) (key & (1 << PLACES) - EACH);
  }
}
