package org.vastine.language.watch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.language.kernel.Folding;

/**
 * A text cut into words for comparison: lower case and without diacritics, apostrophes and colons
 * inside words left out, letters that are drawn out made one, hashtags cut where capitals begin,
 * addresses without scheme, {@code www} and what only tracks. Between two words stands the one mark
 * that joins them (as in {@code s-market} and {@code kesko.fi}), or a space.
 */
final class Words {

  /** What one is in a hashtag or a handle. */
  static final byte TAG = 1;

  /** What one is behind the question mark of an address. */
  static final byte QUERY = 2;

  private static final int LONGEST_ADDRESS = 2_000;
  private static final boolean[] PARTS = new boolean[0x3000];
  private static final boolean[] ENDS_ADDRESS = new boolean[0x3000];

  static {
    for (char c = 0; c < PARTS.length; c++) {
      PARTS[c] = Character.isLetterOrDigit(c);
      ENDS_ADDRESS[c] = c <= ' ' || Character.isWhitespace(c) || "<>\"')]},;".indexOf(c) >= 0;
    }
  }

  private static final String JOINING = "./-_";
  private static final Set<String> TRACKING =
      Set.of(
          "gclid", "fbclid", "igshid", "igsh", "msclkid", "dclid", "yclid", "ref", "ref_src",
          "mc_cid", "mc_eid", "si", "source", "feature", "spm", "trk", "cmpid", "ncid");

  /** The letters, with a space before and after; only the first {@link #length} count. */
  char[] letters;

  /** Where each letter stands in the text. */
  int[] origins;

  /** Each letter with its diacritics. */
  char[] soft;

  int length;

  /** Begin and end of each word in {@link #letters}. */
  int[] starts = new int[32];

  int[] ends = new int[32];

  /** Where, after an apostrophe or a colon, the ending begins; 0 where there is none. */
  int[] marks = new int[32];

  byte[] kinds = new byte[32];
  int count;

  /** For each letter the number of its word; 0 for what stands between words. */
  int[] wordOf = new int[0];

  private final String text;
  private boolean open;
  private int run;

  private Words(String text) {
    this.text = text;
    int size = text.length() + 64;
    letters = new char[size];
    origins = new int[size];
    soft = new char[size];
    separate(' ', 0);
  }

  /** Cuts a text. */
  static Words of(String text) {
    Words words = new Words(text);
    words.cut();
    words.close();
    words.separate(' ', text.length());
    words.number();
    return words;
  }

  /** The number of the first word that begins at or behind a place; most often right there. */
  int firstFrom(int place) {
    int there = wordOf[place];
    if (there < count && starts[there] == place) {
      return there;
    }
    int found = Arrays.binarySearch(starts, 0, count, place);
    return found < 0 ? -found - 1 : found;
  }

  /** The letters of all words with what stands between them. */
  String written() {
    return count == 0 ? "" : new String(letters, starts[0], ends[count - 1] - starts[0]);
  }

  /** Where a stretch of letters stands in the text, drawn-out letters included. */
  TextSpan span(int from, int to) {
    int end = origins[to - 1] + 1;
    while (end < text.length()
        && text.charAt(end) == text.charAt(end - 1)
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return new TextSpan(origins[from], end);
  }

  private void number() {
    wordOf = new int[length];
    for (int word = 0; word < count; word++) {
      Arrays.fill(wordOf, starts[word], ends[word], word);
    }
  }

  private void cut() {
    int at = 0;
    boolean fresh = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isPart(c)) {
        if (fresh) {
          int end = addressEnd(at);
          if (end > at) {
            address(at, end);
            at = end;
            continue;
          }
        }
        byte kind = tagged(at) ? TAG : 0;
        at = word(at, kind);
        fresh = false;
      } else {
        fresh = Folding.soft(c) == ' ' || c == '\n' || "(<[{\"'>|,;".indexOf(c) >= 0;
        at++;
      }
    }
  }

  private boolean tagged(int at) {
    int back = at - 1;
    while (back >= 0 && at - back < 60 && (isPart(text.charAt(back)) || text.charAt(back) == '_')) {
      back--;
    }
    return back >= 0 && (text.charAt(back) == '#' || text.charAt(back) == '@');
  }

  /** Takes one word with all that is joined to it, and gives where it ends. */
  private int word(int from, byte kind) {
    int at = from;
    begin(kind);
    char before = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      char low = Folding.soft(c);
      if (low == Folding.DROPPED) {
        at++;
        continue;
      }
      if (isPart(c)) {
        if (kind == TAG && Character.isUpperCase(c) && Character.isLowerCase(before)) {
          begin(kind);
        }
        letter(c, low, at);
        before = c;
        at++;
        continue;
      }
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      boolean joins = isPart(next);
      if (joins && c == '&') {
        letter(c, low, at);
      } else if (joins && (low == '\'' || c == ':' && Character.isLetter(next)) && open) {
        mark();
      } else if (joins && JOINING.indexOf(low) >= 0) {
        close();
        separate(low == '_' ? '-' : low, at);
        begin(kind);
      } else {
        close();
        separate(' ', at);
        return at;
      }
      before = 0;
      at++;
    }
    return at;
  }

  /** Where the address that begins here ends; the place itself where none begins. */
  private int addressEnd(int from) {
    int end = from;
    int stop = Math.min(text.length(), from + LONGEST_ADDRESS);
    boolean dot = false;
    boolean path = false;
    boolean scheme = false;
    while (end < stop) {
      char c = text.charAt(end);
      if (c < ENDS_ADDRESS.length ? ENDS_ADDRESS[c] : Character.isWhitespace(c)) {
        break;
      }
      scheme |= c == ':' && text.startsWith("://", end);
      dot |= c == '.';
      path |= dot && (c == '/' || c == '?');
      end++;
    }
    boolean address =
        scheme || path || text.regionMatches(true, from, "www.", 0, 4) && end > from + 4;
    while (address && end > from && ".!?:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return address ? end : from;
  }

  private void address(int from, int end) {
    int at = from;
    int scheme = text.indexOf("://", from, end);
    if (scheme >= 0 && scheme < end) {
      at = scheme + 3;
    }
    if (text.regionMatches(true, at, "www.", 0, 4)) {
      at += 4;
    }
    at = Math.min(at, end);
    int fragment = text.indexOf('#', at, end);
    int stop = fragment >= 0 && fragment < end ? fragment : end;
    int question = text.indexOf('?', at, stop);
    int pathEnd = question >= 0 && question < stop ? question : stop;
    stretch(at, pathEnd, (byte) 0);
    char join = '?';
    int param = pathEnd + 1;
    while (param < stop) {
      int next = text.indexOf('&', param, stop);
      int paramEnd = next >= 0 && next < stop ? next : stop;
      if (!tracks(param, paramEnd)) {
        close();
        separate(join, param - 1);
        stretch(param, paramEnd, QUERY);
        join = '&';
      }
      param = paramEnd + 1;
    }
    close();
    separate(' ', Math.max(from, end - 1));
  }

  private void stretch(int from, int end, byte kind) {
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      char low = Folding.soft(c);
      if (low == Folding.DROPPED) {
        continue;
      }
      if (isPart(c)) {
        if (!open) {
          begin(kind);
        }
        append(low, at);
      } else if (open && at + 1 < end && isPart(text.charAt(at + 1))) {
        close();
        separate(low == '_' ? '-' : low, at);
      } else {
        close();
      }
    }
  }

  private boolean tracks(int from, int end) {
    int equals = text.indexOf('=', from, end);
    String name =
        text.substring(from, equals >= 0 && equals < end ? equals : end).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }

  private static boolean isPart(char c) {
    return c < PARTS.length ? PARTS[c] : Character.isLetterOrDigit(c);
  }

  private void begin(byte kind) {
    close();
    if (count == starts.length) {
      int size = count * 2;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      marks = Arrays.copyOf(marks, size);
      kinds = Arrays.copyOf(kinds, size);
    }
    starts[count] = length;
    marks[count] = 0;
    kinds[count] = kind;
    open = true;
    run = 0;
  }

  private void mark() {
    if (marks[count] == 0 && length > starts[count]) {
      marks[count] = length;
    }
    run = 0;
  }

  private void close() {
    if (open) {
      open = false;
      if (length > starts[count]) {
        ends[count] = length;
        if (marks[count] == length) {
          marks[count] = 0;
        }
        count++;
      }
    }
  }

  /** One letter of a word; a letter that stands three times and more counts once. */
  private void letter(char c, char low, int at) {
    boolean same =
        length > starts[count]
            && letters[length - 1] == Folding.hard(low)
            && Character.isLetter(c)
            && letters[length - 1] != 'w';
    run = same ? run + 1 : 0;
    if (run == 2) {
      length--;
    }
    if (run < 2) {
      append(low, at);
    }
  }

  private void append(char low, int at) {
    if (low == 'ß') {
      put('s', 's', at);
      put('s', 's', at);
    } else {
      put(Folding.hard(low), low, at);
    }
  }

  private void separate(char c, int at) {
    if (length > 0 && letters[length - 1] == ' ') {
      return;
    }
    put(c, c, at);
  }

  private void put(char hard, char low, int at) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, length * 2);
      origins = Arrays.copyOf(origins, length * 2);
      soft = Arrays.copyOf(soft, length * 2);
    }
    letters[length] = hard;
    soft[length] = low;
    origins[length++] = at;
  }
}
