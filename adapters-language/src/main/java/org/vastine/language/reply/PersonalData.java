package org.vastine.language.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.language.kernel.Reading;

/**
 * Finds data that points to a person: numbers of phones, cards, accounts and identity, mail
 * addresses. One pass over the characters, without regular expressions, so that no text makes it
 * slow.
 */
public final class PersonalData {

  /** What was found. */
  public enum Kind {
    PHONE,
    EMAIL,
    IBAN,
    CARD,
    NATIONAL_ID;

    /** Whether it identifies a person or an account by itself, whatever the words around it. */
    boolean isPrivateAlways() {
      return this == IBAN || this == CARD || this == NATIONAL_ID;
    }
  }

  /**
   * One find.
   *
   * @param start in code units of the text
   * @param end after the last code unit
   */
  public record Find(Kind kind, int start, int end) {
    TextSpan span() {
      return new TextSpan(start, end);
    }
  }

  /** All kinds, in the order of their signs. */
  static final List<Kind> KINDS = List.of(Kind.values());

  private final String text;
  private final int length;
  private final List<Find> finds = new ArrayList<>();

  private PersonalData(String text) {
    this.text = text;
    this.length = Math.min(text.length(), Reading.LIMIT);
  }

  /** All finds, in the order of the text. */
  public static List<Find> in(String text) {
    PersonalData data = new PersonalData(text);
    int at = 0;
    while (at < data.length) {
      at = data.next(at);
    }
    return data.finds;
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (c == '@') {
      return mail(at);
    }
    boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (begins && (isDigit(c) || c == '+' || c == '(')) {
      return number(at);
    }
    if (begins && isIbanStart(at)) {
      return iban(at);
    }
    return at + 1;
  }

  private int mail(int at) {
    int start = at;
    while (start > 0 && at - start < 64 && isMail(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    int dots = 0;
    while (end < length && isMail(text.charAt(end))) {
      dots += text.charAt(end) == '.' ? 1 : 0;
      end++;
    }
    while (end > at + 1 && text.charAt(end - 1) == '.') {
      end--;
      dots--;
    }
    if (start < at && dots > 0 && end > at + 3) {
      finds.add(new Find(Kind.EMAIL, start, end));
      return end;
    }
    return at + 1;
  }

  private int number(int at) {
    StringBuilder digits = new StringBuilder();
    int end = at;
    int last = at;
    int groups = 0;
    int breaks = 0;
    boolean inGroup = false;
    while (end < length && digits.length() < 20) {
      char c = text.charAt(end);
      if (isDigit(c)) {
        groups += inGroup ? 0 : 1;
        inGroup = true;
        digits.append(c);
        last = end;
        breaks = 0;
      } else if (isJoin(c) && breaks < 2 || (c == '+' && end == at)) {
        inGroup = false;
        breaks++;
      } else {
        break;
      }
      end++;
    }
    end = last + 1;
    if (identity(at)) {
      finds.add(new Find(Kind.NATIONAL_ID, at, at + 11));
      return at + 11;
    }
    Kind kind = kindOf(at, end, digits.toString(), groups);
    if (kind != null) {
      finds.add(new Find(kind, at, end));
    }
    return Math.max(end, at + 1);
  }

  private boolean identity(int at) {
    return at + 11 <= length
        && (at + 11 == length || !Character.isLetterOrDigit(text.charAt(at + 11)))
        && CheckDigits.finnish(text.substring(at, at + 11).toUpperCase(Locale.ROOT));
  }

  private @org.jspecify.annotations.Nullable Kind kindOf(
      int at, int end, String digits, int groups) {
    if (CheckDigits.card(digits)) {
      return Kind.CARD;
    }
    String shown = text.substring(at, end);
    boolean swedishShape = shown.length() > 5 && shown.indexOf('-') == shown.length() - 5;
    if (swedishShape && groups == 2 && digits.length() == 10 && CheckDigits.swedish(digits)) {
      return Kind.NATIONAL_ID;
    }
    if (groups <= 2 && digits.length() == 12 && CheckDigits.swedish(digits.substring(2))) {
      return digits.startsWith("19") || digits.startsWith("20") ? Kind.NATIONAL_ID : null;
    }
    if (groups == 1 && CheckDigits.turkish(digits)) {
      return Kind.NATIONAL_ID;
    }
    char first = text.charAt(at);
    boolean phoneStart = first == '+' || first == '0' || first == '(';
    if (phoneStart && digits.length() >= 7 && digits.length() <= 15 && !looksLikeDate(shown)) {
      return Kind.PHONE;
    }
    return null;
  }

  private static boolean looksLikeDate(String shown) {
    return shown.indexOf('.') > 0 && shown.indexOf(' ') < 0 && shown.length() <= 10;
  }

  private boolean isIbanStart(int at) {
    return at + 15 <= length
        && isCapital(text.charAt(at))
        && isCapital(text.charAt(at + 1))
        && isDigit(text.charAt(at + 2))
        && isDigit(text.charAt(at + 3));
  }

  private int iban(int at) {
    StringBuilder iban = new StringBuilder();
    int end = at;
    int fits = -1;
    while (end < length && iban.length() < 34) {
      char c = text.charAt(end);
      if (isDigit(c) || isCapital(c)) {
        iban.append(c);
        if (iban.length() >= 15 && CheckDigits.iban(iban.toString())) {
          fits = end + 1;
        }
      } else if (c != ' ' && c != '\u00A0') {
        break;
      }
      end++;
    }
    if (fits < 0) {
      return at + 1;
    }
    finds.add(new Find(Kind.IBAN, at, fits));
    return fits;
  }

  private static boolean isJoin(char c) {
    return c == ' '
        || c == '-'
        || c == '('
        || c == ')'
        || c == '/'
        || c == '.'
        || c == '\u00A0'
        || c == '\u2011';
  }

  private static boolean isMail(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
