package org.vastine.language.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How single characters are made comparable. The <em>soft</em> form is lower case with its
 * diacritics; the <em>hard</em> form has none, so that text typed without them ({@code
 * tesekkurler}, {@code hyvaa}) and Turkish dotted and dotless i meet their dictionary form. One
 * table look-up a character; both forms are always one code unit long.
 */
public final class Folding {

  /** Stands for a character that is left out, such as a combining mark or a zero-width joiner. */
  public static final char DROPPED = 0;

  private static final int TABLE = 0x3000;
  private static final char[] SOFT = new char[TABLE];
  private static final char[] HARD = new char[TABLE];

  static {
    for (char c = 1; c < TABLE; c++) {
      SOFT[c] = softOf(c);
      HARD[c] = hardOf(SOFT[c]);
    }
    SOFT[0] = ' ';
    HARD[0] = ' ';
  }

  private Folding() {}

  /** Lower case, quotes made plain; {@link #DROPPED} for what leaves no trace. */
  public static char soft(char c) {
    return c < TABLE ? SOFT[c] : c == '\uFE0F' || c == '\uFEFF' ? DROPPED : c;
  }

  /** Lower case in Turkish spelling, where capital I is the dotless one. */
  static char softTurkish(char c) {
    return c == 'I' ? 'ı' : soft(c);
  }

  /**
   * The lower-case form for telling languages apart, diacritics kept; 0 for what leaves no trace.
   */
  public static char lower(char c) {
    return soft(c);
  }

  /** The soft character without its diacritics. */
  public static char hard(char soft) {
    return soft < TABLE ? HARD[soft] : soft;
  }

  /** A whole word in its hard form, for look-ups of words that are not part of a text. */
  public static String hard(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char soft = soft(word.charAt(i));
      if (soft != DROPPED) {
        folded.append(hard(soft));
      }
    }
    return folded.toString();
  }

  private static char softOf(char c) {
    return switch (c) {
      case 'İ' -> 'i';
      case '\u2018', '\u2019', '\u201B', '\u00B4', '`', '\u02BC', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2013', '\u2014', '\u2011', '\u2012', '\u2212' -> '-';
      case '\u00A0', '\u2007', '\u202F' -> ' ';
      default -> softOther(c);
    };
  }

  private static char softOther(char c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || (type == Character.FORMAT)) {
      return DROPPED;
    }
    if (Character.isISOControl(c)) {
      return c == '\n' ? '\n' : ' ';
    }
    String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
    return lower.length() == 1 ? lower.charAt(0) : c;
  }

  private static char hardOf(char soft) {
    return switch (soft) {
      case 'ı' -> 'i';
      case 'ø' -> 'o';
      case 'æ' -> 'a';
      case 'ß' -> 's';
      case 'đ', 'ð' -> 'd';
      case 'ł' -> 'l';
      default -> {
        String base = Normalizer.normalize(String.valueOf(soft), Normalizer.Form.NFD);
        yield base.isEmpty() ? soft : base.charAt(0);
      }
    };
  }
}
