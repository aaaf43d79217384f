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

  /** 2^16 words, half a megabyte: small enough for a cache of the core. */
  private static final int FILTER_WORDS = 16;

  private final List<char[]> words = new ArrayList<>();
  private final List<Integer> units = new ArrayList<>();
  private long[] keys = new long[1 << 12];
  private int[] heads = new int[1 << 12];
  private int[] nexts = new int[1 << 12];
  private int[] filed = new int[1 << 12];
  private final long[] filter = new long[1 << FILTER_WORDS];
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
    char[] letters = word.toCharArray();
    words.add(letters);
    units.add(unit);
    long[] hashes = hashes(letters, 0, letters.length);
    each(hashes, word.length(), word.length() >= TWO_FROM, key -> file(key, number));
  }

  /**
   * Tells all units whose word stands in these letters with a slip, and not without one. Of the
   * letters' own keys one is taken out in turn, or two where only a word of ten letters and more
   * can be meant: a shorter stretch meets such a word by what is taken out of the word.
   *
   * @param hashes of all letters before each place, by {@link Rolling#more}
   * @param inflected whether an ending follows the letters
   */
  void meet(char[] letters, long[] hashes, int from, int to, boolean inflected, Met met) {
    int length = to - from;
    if (length < FROM - 1 || length > LONGEST + 2) {
      return;
    }
    meet(Rolling.between(hashes, from, to), letters, from, to, inflected, met);
    long whole = hashes[to] - hashes[from] * Rolling.power(length - 1);
    for (int one = from + 1; one < to; one++) {
      long key = whole + (hashes[one] - hashes[one + 1]) * Rolling.power(to - one - 1);
      meet(key, letters, from, to, inflected, met);
    }
    if (length >= TWO_FROM) {
      meetWithoutTwo(letters, hashes, from, to, inflected, met);
    }
  }

  private void meetWithoutTwo(
      char[] letters, long[] hashes, int from, int to, boolean inflected, Met met) {
    long whole = hashes[to] - hashes[from] * Rolling.power(to - from - 2);
    for (int one = from + 1; one < to - 1; one++) {
      long first = whole + (hashes[one] - hashes[one + 1]) * Rolling.power(to - one - 2);
      for (int other = one + 1; other < to; other++) {
        long key = first + (hashes[other] - hashes[other + 1]) * Rolling.power(to - other - 1);
        meet(key, letters, from, to, inflected, met);
      }
    }
  }

  private void meet(long key, char[] letters, int from, int to, boolean inflected, Met met) {
    if (mayBeFiled(inflected ? before(key, letters[to - 1]) : key)) {
      for (int entry = heads[place(key)]; entry != NONE; entry = nexts[entry]) {
        char[] word = words.get(filed[entry]);
        if (word[0] == letters[from]
            && endsAlike(word, letters, to, to - from, inflected)
            && isSlip(word, letters, from, to)) {
          met.unit(units.get(filed[entry]));
        }
      }
    }
  }

  /** Another last letter, or one before an ending, more often makes another word than a slip. */
  private static boolean endsAlike(
      char[] word, char[] letters, int to, int length, boolean inflected) {
    int last = word.length - 1;
    boolean alike = word[last] == letters[to - 1];
    boolean exchanged = word[last] == letters[to - 2] && word[last - 1] == letters[to - 1];
    return alike || !inflected && (exchanged || length != word.length);
  }

  private static boolean isSlip(char[] word, char[] letters, int from, int to) {
    int bound = word.length >= TWO_FROM ? 2 : 1;
    if (Math.abs(word.length - (to - from)) > bound) {
      return false;
    }
    int distance = Distance.of(word, letters, from, to, bound);
    return distance > 0
        && distance <= bound
        && (word.length >= ANY_FROM || Distance.isSmall(word, letters, from, to));
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

  /** False where nothing is filed under the key; seldom true besides. */
  private boolean mayBeFiled(long key) {
    long mixed = mixed(key);
    long bits = bits(mixed);
    return (filter[(int) (mixed >>> (64 - FILTER_WORDS))] & bits) == bits;
  }

  private static long mixed(long key) {
    return (key ^ (key >>> 31)) * 0xBF58_476D_1CE4_E5B9L;
  }

  /** Three bits of one word, so that one look at the memory tells. */
  private static long bits(long mixed) {
    return (1L << mixed) | (1L << (mixed >>> 8)) | (1L << (mixed >>> 16));
  }

  /** The key of letters that an ending follows: then the last of them has to be right. */
  private static long before(long key, char last) {
    return key + last * 0x9FB2_1C65_1E98_DF25L + 1;
  }

  private void file(long key, int word) {
    remember(key);
    remember(before(key, words.get(word)[words.get(word).length - 1]));
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

  private void remember(long key) {
    long mixed = mixed(key);
    filter[(int) (mixed >>> (64 - FILTER_WORDS))] |= bits(mixed);
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
