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

  /** How many letters begin and end a long word, with at least one between them. */
  private static final int HEAD = 5;

  private static final int TAIL = 4;

  private final List<char[]> words = new ArrayList<>();
  private final List<Integer> units = new ArrayList<>();
  private long[] keys = new long[1 << 12];
  private int[] firsts = new int[1 << 12];
  private int[] nexts = new int[1 << 12];
  private int[] filed = new int[1 << 12];
  private final Filter filter = new Filter(16);
  private final Filter heads = new Filter(12);
  private final Filter tails = new Filter(12);
  private final Ends ends = new Ends();
  private int size;
  private int used;

  Slips() {
    Arrays.fill(firsts, NONE);
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
    ends.add(letters, bound(letters));
    each(hashes, word.length(), word.length() >= TWO_FROM, key -> file(key, number));
    if (word.length() >= TWO_FROM) {
      heads.add(Rolling.between(hashes, 0, HEAD));
      tails.add(Rolling.between(hashes, word.length() - TAIL, word.length()));
    }
  }

  /**
   * Letters of a text that may be a watched word with a slip.
   *
   * @param hashes of all letters before each place, by {@link Rolling#more}
   * @param inflected whether an ending follows the letters
   */
  record Stretch(char[] letters, long[] hashes, int from, int to, boolean inflected) {
    int length() {
      return to - from;
    }

    char last() {
      return letters[to - 1];
    }

    long hash() {
      return Rolling.between(hashes, from, to);
    }
  }

  /**
   * Tells all units whose word stands in these letters with a slip, and not without one. Of the
   * letters' own keys one is taken out in turn, or two where only a word of ten letters and more
   * can be meant: a shorter stretch meets such a word by what is taken out of the word.
   */
  void meet(Stretch in, Met met) {
    int length = in.length();
    if (length < FROM - 1
        || length > LONGEST + 2
        || in.inflected && !ends.mayHold(in.letters[in.from], in.last(), length)) {
      return;
    }
    meet(in.hash(), in, met);
    long[] hashes = in.hashes;
    int to = in.to;
    long whole = hashes[to] - hashes[in.from] * Rolling.power(length - 1);
    for (int one = in.from + 1; one < to; one++) {
      meet(whole + (hashes[one] - hashes[one + 1]) * Rolling.power(to - one - 1), in, met);
    }
    if (length >= TWO_FROM) {
      meetWithoutTwo(in, met);
    }
  }

  /**
   * Two slips leave a word's first letters as they are, or its last ones, or lie one in each. What
   * begins and what ends no long word is therefore asked about few pairs of letters.
   */
  private void meetWithoutTwo(Stretch in, Met met) {
    int head = in.from + HEAD;
    int tail = in.to - TAIL;
    if (heads.mayHold(Rolling.between(in.hashes, in.from, head))) {
      meetWithoutTwo(in, head, in.to - 1, head, in.to, met);
    }
    if (tails.mayHold(Rolling.between(in.hashes, tail, in.to))) {
      meetWithoutTwo(in, in.from + 1, tail, in.from + 1, tail, met);
    }
    meetWithoutTwo(in, in.from + 1, head, tail, in.to, met);
  }

  /** Takes out one letter between the first two places and another one between the last two. */
  private void meetWithoutTwo(
      Stretch in, int oneFrom, int oneTo, int otherFrom, int otherTo, Met met) {
    long[] hashes = in.hashes;
    int to = in.to;
    long whole = hashes[to] - hashes[in.from] * Rolling.power(in.length() - 2);
    for (int one = oneFrom; one < oneTo; one++) {
      long first = whole + (hashes[one] - hashes[one + 1]) * Rolling.power(to - one - 2);
      for (int other = Math.max(one + 1, otherFrom); other < otherTo; other++) {
        meet(first + (hashes[other] - hashes[other + 1]) * Rolling.power(to - other - 1), in, met);
      }
    }
  }

  private void meet(long key, Stretch in, Met met) {
    if (filter.mayHold(key)) {
      for (int entry = firsts[place(key)]; entry != NONE; entry = nexts[entry]) {
        char[] word = words.get(filed[entry]);
        if (word[0] == in.letters[in.from]
            && endsAlike(word, in.letters, in.to, in.length(), in.inflected)
            && isSlip(word, in.letters, in.from, in.to)) {
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

  private static int bound(char[] word) {
    return word.length >= TWO_FROM ? 2 : 1;
  }

  private static boolean isSlip(char[] word, char[] letters, int from, int to) {
    int bound = bound(word);
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

  private void file(long key, int word) {
    filter.add(key);
    if (used * 2 > keys.length) {
      grow();
    }
    int at = place(key);
    if (firsts[at] == NONE) {
      keys[at] = key;
      used++;
    } else if (filed[firsts[at]] == word) {
      return;
    }
    if (size == nexts.length) {
      nexts = Arrays.copyOf(nexts, size * 2);
      filed = Arrays.copyOf(filed, size * 2);
    }
    nexts[size] = firsts[at];
    filed[size] = word;
    firsts[at] = size++;
  }

  private int place(long key) {
    int at = (int) (key ^ key >>> 29) & keys.length - 1;
    while (firsts[at] != NONE && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldFirsts = firsts;
    keys = new long[oldKeys.length * 2];
    firsts = new int[oldKeys.length * 2];
    Arrays.fill(firsts, NONE);
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldFirsts[old] != NONE) {
        int at = place(oldKeys[old]);
        keys[at] = oldKeys[old];
        firsts[at] = oldFirsts[old];
      }
    }
  }
}
