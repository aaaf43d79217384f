package org.vastine.language.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds watched words with one slip of the keyboard, or two in long words. Each word is filed under
 * all that is left of it when one letter (or two) is taken out, and so is what stands in a text:
 * two words within that bound meet at least once. What meets is compared letter by letter.
 */
final class Slips {

  private static final int FROM = 5;
  private static final int ANY_FROM = 6;
  private static final int TWO_FROM = 10;
  private static final int LONGEST = 32;
  private static final int NONE = -1;

  private final List<String> words = new ArrayList<>();
  private final List<Integer> units = new ArrayList<>();
  private long[] keys = new long[1 << 12];
  private int[] heads = new int[1 << 12];
  private int[] nexts = new int[1 << 12];
  private int[] filed = new int[1 << 12];
  private int size;
  private int used;

  Slips() {
    Arrays.fill(heads, NONE);
  }

  /** Receives what was met. */
  @FunctionalInterface
  interface Met {
    /** A unit whose word is at most its bound of slips away. */
    void unit(int unit);
  }

  /** Whether there is nothing to be found. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Files a word of a unit; short ones and those with other things than letters are left out. */
  void add(String word, int unit) {
    if (word.length() < FROM
        || word.length() > LONGEST
        || !word.chars().allMatch(Character::isLetter)) {
      return;
    }
    int number = words.size();
    words.add(word);
    units.add(unit);
    long[] hashes = hashes(word.toCharArray(), 0, word.length());
    each(hashes, word.length(), word.length() >= TWO_FROM, key -> file(key, number));
  }

  /**
   * Tells all units whose word stands in these letters with a slip, and not without one.
   *
   * @param inflected whether an ending follows the letters
   */
  void meet(char[] letters, int from, int to, boolean inflected, Met met) {
    int length = to - from;
    if (length < FROM - 1 || length > LONGEST + 2) {
      return;
    }
    long[] hashes = hashes(letters, from, to);
    each(
        hashes,
        length,
        length >= TWO_FROM - 2,
        key -> {
          int at = place(key);
          for (int entry = heads[at]; entry != NONE; entry = nexts[entry]) {
            String word = words.get(filed[entry]);
            if (word.charAt(0) == letters[from]
                && endsAlike(word, letters, to, length, inflected)
                && isSlip(word, letters, from, to)) {
              met.unit(units.get(filed[entry]));
            }
          }
        });
  }

  /** Another last letter, or one before an ending, more often makes another word than a slip. */
  private static boolean endsAlike(
      String word, char[] letters, int to, int length, boolean inflected) {
    int last = word.length() - 1;
    boolean alike = word.charAt(last) == letters[to - 1];
    boolean exchanged =
        word.charAt(last) == letters[to - 2] && word.charAt(last - 1) == letters[to - 1];
    return alike || !inflected && (exchanged || length != word.length());
  }

  private static boolean isSlip(String word, char[] letters, int from, int to) {
    int bound = word.length() >= TWO_FROM ? 2 : 1;
    if (Math.abs(word.length() - (to - from)) > bound) {
      return false;
    }
    int distance = Distance.of(word, letters, from, to, bound);
    return distance > 0
        && distance <= bound
        && (word.length() >= ANY_FROM || Distance.isSmall(word, letters, from, to));
  }

  /** Receives the hash of what is left. */
  @FunctionalInterface
  private interface Left {
    void key(long hash);
  }

  /** The first letter always stays. */
  private static void each(long[] hashes, int length, boolean two, Left left) {
    left.key(hashes[length]);
    for (int one = 1; one < length; one++) {
      long without =
          Rolling.joined(hashes[one], Rolling.between(hashes, one + 1, length), length - one - 1);
      left.key(without);
      for (int other = one + 1; two && other < length; other++) {
        long middle = Rolling.between(hashes, one + 1, other);
        long end = Rolling.between(hashes, other + 1, length);
        long begun = Rolling.joined(hashes[one], middle, other - one - 1);
        left.key(Rolling.joined(begun, end, length - other - 1));
      }
    }
  }

  private static long[] hashes(char[] letters, int from, int to) {
    long[] hashes = new long[to - from + 1];
    for (int at = from; at < to; at++) {
      hashes[at - from + 1] = Rolling.more(hashes[at - from], letters[at]);
    }
    return hashes;
  }

  private void file(long key, int word) {
    if (used * 2 > keys.length) {
      grow();
    }
    int at = place(key);
    if (heads[at] == NONE) {
      keys[at] = key;
      used++;
    } else if (filed[heads[at]] == word) {
      return;
    }
    if (size == nexts.length) {
      nexts = Arrays.copyOf(nexts, size * 2);
      filed = Arrays.copyOf(filed, size * 2);
    }
    nexts[size] = heads[at];
    filed[size] = word;
    heads[at] = size++;
  }

  private int place(long key) {
    int at = (int) (key ^ key >>> 29) & keys.length - 1;
    while (heads[at] != NONE && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[oldKeys.length * 2];
    heads = new int[oldKeys.length * 2];
    Arrays.fill(heads, NONE);
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldHeads[old] != NONE) {
        int at = place(oldKeys[old]);
        keys[at] = oldKeys[old];
        heads[at] = oldHeads[old];
      }
    }
  }
}
