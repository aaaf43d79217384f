package org.vastine.language.triage;

import org.vastine.language.kernel.Folding;
import org.vastine.language.kernel.Hashing;

/**
 * The marks by which languages are told apart: runs of one to four letters and whole short words of
 * the first {@value #LIMIT} characters, as places in a fixed table. Digits, links and handles say
 * nothing and are left out.
 */
public final class LanguageRuns {

  /** How many places the table has. */
  public static final int PLACES = 1 << 16;

  private static final int LIMIT = 400;
  private static final int LONGEST_RUN = 4;

  private int[] places = new int[1024];
  private int size;
  private int latin;
  private int foreign;

  private LanguageRuns() {}

  /** Reads the beginning of a text; handles and topics only when there is nothing else. */
  public static LanguageRuns of(String text) {
    LanguageRuns runs = read(text, true);
    return runs.size == 0 ? read(text, false) : runs;
  }

  private static LanguageRuns read(String text, boolean skipping) {
    LanguageRuns runs = new LanguageRuns();
    int end = Math.min(text.length(), LIMIT);
    char[] word = new char[LIMIT + 2];
    int length = 0;
    boolean skip = false;
    for (int i = 0; i < end; i++) {
      char c = Folding.lower(text.charAt(i));
      if (c == 0) {
        continue;
      }
      if (Character.isLetter(c)) {
        word[1 + length++] = c;
        runs.count(c);
      } else {
        runs.addWord(word, length, skip);
        length = 0;
        boolean link = c == '/' || c == ':' && i + 1 < end && text.charAt(i + 1) == '/';
        skip = skipping && (c == '@' || c == '#' || link || skip && c > ' ');
      }
    }
    runs.addWord(word, length, skip);
    return runs;
  }

  private void count(char c) {
    if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
      latin++;
    } else {
      foreign++;
    }
  }

  private void addWord(char[] word, int length, boolean skip) {
    if (length == 0 || skip) {
      return;
    }
    word[0] = ' ';
    word[length + 1] = ' ';
    for (int from = 0; from <= length; from++) {
      int hash = Hashing.seed(0);
      int stop = Math.min(length + 2, from + LONGEST_RUN);
      for (int i = from; i < stop; i++) {
        hash = Hashing.add(hash, word[i]);
        if (i > 0) {
          add(hash);
        }
      }
    }
    int whole = Hashing.seed(1);
    for (int i = 1; i <= length; i++) {
      whole = Hashing.add(whole, word[i]);
    }
    add(whole);
  }

  private void add(int hash) {
    if (size == places.length) {
      places = java.util.Arrays.copyOf(places, size * 2);
    }
    places[size++] = Hashing.finish(hash) & (PLACES - 1);
  }

  /** How many marks there are. */
  public int size() {
    return size;
  }

  /** The place of a mark. */
  public int place(int mark) {
    return places[mark];
  }

  /** Whether most letters are of another script than the Latin one. */
  public boolean isForeignScript() {
    return foreign > latin;
  }

  /** What one mark counts, so that long and short texts compare. */
  public double unit() {
    return size == 0 ? 0 : 1 / Math.sqrt(size);
  }
}
