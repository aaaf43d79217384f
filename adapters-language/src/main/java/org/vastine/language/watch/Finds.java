package org.vastine.language.watch;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.vastine.language.watch.Stem.Rule;

/**
 * Stretches of letters in which something watched stands, and what: a name that is watched comes
 * again and again, and in the same letters the same stands. Has few places; what comes often stays,
 * and what has left is read again. Keys are those of {@link Blanks}.
 */
final class Finds {

  /** 2^14 stretches, about a megabyte: more than are usual where 10,000 terms are watched. */
  private static final int PLACES = 14;

  /** In how many places, side by side, a stretch may be. */
  private static final int EACH = 4;

  private static final int NUMBERS = 4;

  private final AtomicReferenceArray<@Nullable Found> known =
      new AtomicReferenceArray<>(1 << PLACES);

  /**
   * What stands in a stretch.
   *
   * @param key the stretch's key
   * @param numbers for each piece its number, where it begins and ends in the stretch, and 1 where
   *     it is an address
   */
  private record Found(long key, int[] numbers) {}

  /** What is found in a stretch while it is read. */
  static final class Reading {
    private final int from;
    private int[] numbers = new int[4 * NUMBERS];
    private int used;

    /** Of the stretch that begins there. */
    Reading(int from) {
      this.from = from;
    }

    /** Keeps that a piece stands between two places of the text. */
    void add(int piece, int begin, int end, Rule rule) {
      if (used == numbers.length) {
        numbers = Arrays.copyOf(numbers, used * 2);
      }
      numbers[used++] = piece;
      numbers[used++] = begin - from;
      numbers[used++] = end - from;
      numbers[used++] = rule == Rule.ADDRESS ? 1 : 0;
    }

    /** Whether the piece stands in a word, or in a part of it, or in more. */
    boolean stands(int piece, int begin, int end) {
      for (int at = 0; at < used; at += NUMBERS) {
        if (numbers[at] == piece
            && from + numbers[at + 1] < end
            && begin < from + numbers[at + 2]) {
          return true;
        }
      }
      return false;
    }

    boolean isEmpty() {
      return used == 0;
    }
  }

  /** Tells what stands in the stretch that begins there; false where that is not known. */
  boolean tell(long key, int from, Sightings sightings) {
    int first = first(key);
    for (int place = first; key != Blanks.NONE && place < first + EACH; place++) {
      Found found = known.getAcquire(place);
      if (found != null && found.key == key) {
        if (place > first) {
          known.setRelease(place, known.getAcquire(place - 1));
          known.setRelease(place - 1, found);
        }
        tell(found.numbers, found.numbers.length, from, sightings);
        return true;
      }
    }
    return false;
  }

  /** Tells what was read of the stretch that begins there, and keeps it. */
  void tell(long key, int from, Reading reading, Sightings sightings) {
    tell(reading.numbers, reading.used, from, sightings);
    if (key != Blanks.NONE) {
      int last = first(key) + EACH - 1;
      known.setRelease(last, known.getAcquire(last - 1));
      known.setRelease(last - 1, new Found(key, Arrays.copyOf(reading.numbers, reading.used)));
    }
  }

  private static void tell(int[] numbers, int used, int from, Sightings sightings) {
    for (int at = 0; at < used; at += NUMBERS) {
      sightings.add(
          numbers[at], from + numbers[at + 1], from + numbers[at + 2], numbers[at + 3] == 1);
    }
  }

  private static int first(long key) {
    return (int) (key & (1 << PLACES) - EACH);
  }
}
