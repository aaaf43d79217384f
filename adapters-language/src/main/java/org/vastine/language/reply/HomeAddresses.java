package org.vastine.language.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.language.kernel.TokenKind;
import org.vastine.language.reply.PersonalWords.Marked;
import org.vastine.language.reply.PersonalWords.Sort;

/**
 * Finds where somebody lives: a street with its number that the mention does not show. Firms tell
 * where their shops are, so a street alone is none: it takes a flat, a postcode, a person's name or
 * words such as <em>your</em> and <em>lives</em>, and no words such as <em>our shop</em>.
 */
final class HomeAddresses {

  private static final int MOST_NAME_WORDS = 3;
  private static final int MOST_HOUSE_DIGITS = 4;

  private final Marked words;
  private boolean hasFlat;
  private boolean hasPostcode;

  private HomeAddresses(Marked words) {
    this.words = words;
  }

  /**
   * The first one.
   *
   * @param invites whether a sentence, by its number, tells how to reach the firm
   * @param names whether a sentence, by its number, names a person
   */
  static Optional<TextSpan> in(Marked words, boolean[] invites, boolean[] names) {
    for (int token = 0; token < words.reading.count(); token++) {
      HomeAddresses address = new HomeAddresses(words);
      int first = address.first(token);
      int last = first < 0 ? -1 : address.houseAfter(token);
      if (last < 0) {
        continue;
      }
      last = address.postcodeAfter(address.flatAfter(last));
      if (address.isHome(first, last, invites, names)) {
        return Optional.of(words.reading.span(first, last));
      }
    }
    return Optional.empty();
  }

  /**
   * All homes in what somebody wrote about others: with a flat or a postcode, or in a sentence with
   * words such as <em>lives</em>.
   */
  static List<TextSpan> dwellings(Marked words) {
    List<TextSpan> found = new ArrayList<>();
    int token = 0;
    while (token < words.reading.count()) {
      HomeAddresses address = new HomeAddresses(words);
      int first = address.first(token);
      int last = first < 0 ? -1 : address.houseAfter(token);
      token++;
      if (last >= 0) {
        last = address.postcodeAfter(address.flatAfter(last));
        boolean lives = words.holds(words.reading.sentence(first), Sort.LIVES);
        if (address.hasFlat || address.hasPostcode || lives) {
          found.add(words.reading.span(first, last));
          token = last + 1;
        }
      }
    }
    return found;
  }

  private boolean isHome(int first, int last, boolean[] invites, boolean[] names) {
    boolean home = hasFlat;
    boolean invited = false;
    for (int s = words.reading.sentence(first); s <= words.reading.sentence(last); s++) {
      if (words.holds(s, Sort.OURS)) {
        return false;
      }
      home |= words.holds(s, Sort.HOME) || names[s];
      invited |= invites[s];
    }
    return home || hasPostcode && !invited && !words.holdsAnywhere(Sort.OURS);
  }

  /** Where an address begins whose word for a street is this token; below zero for none. */
  private int first(int token) {
    if (words.is(token, Sort.STREET)) {
      boolean named = words.isName(token) && !words.is(token, Sort.NOT_A_STREET);
      return named && !words.isShown(token) ? token : -1;
    }
    if (words.is(token, Sort.STREET_AFTER_NUMBER) && words.isName(token)) {
      return numberBefore(token);
    }
    if (words.is(token, Sort.STREET_BEFORE_NUMBER)) {
      return words.isName(token - 1) && !words.isShown(token - 1) ? token - 1 : -1;
    }
    return words.is(token, Sort.STREET_BEFORE_NAME) ? token : -1;
  }

  /** <em>14 Alder Close</em>, <em>Flat 3, Elm Court</em>. */
  private int numberBefore(int token) {
    int at = token - 1;
    while (words.isName(at) && token - at <= MOST_NAME_WORDS) {
      if (words.isShown(at)) {
        return -1;
      }
      at--;
    }
    if (at == token - 1) {
      return -1;
    }
    if (isLetter(at) && isHouse(at - 1)) {
      at--;
    } else if (words.isMark(at, ",")) {
      at--;
    }
    if (!isHouse(at)) {
      return -1;
    }
    hasFlat = words.is(at - 1, Sort.FLAT);
    if (words.isMark(at + 1, ",") && !hasFlat) {
      return -1;
    }
    return hasFlat ? at - 1 : at;
  }

  /** The token of the house's number. */
  private int houseAfter(int token) {
    if (words.is(token, Sort.STREET_AFTER_NUMBER)) {
      return token;
    }
    int at = token + 1;
    if (words.is(token, Sort.STREET_BEFORE_NAME)) {
      at = afterName(at);
      if (at < 0) {
        return -1;
      }
    }
    for (int skipped = 0; skipped < MOST_NAME_WORDS && isBetween(at); skipped++) {
      at++;
    }
    if (!isHouse(at)) {
      return -1;
    }
    hasFlat |= words.reading.plain(at).indexOf('/') > 0 || words.is(at - 1, Sort.FLAT);
    return at;
  }

  /** Past <em>de la Luna</em>; below zero where no name follows or the mention shows it. */
  private int afterName(int token) {
    int at = token;
    boolean named = false;
    while (words.isKind(at, TokenKind.WORD)
        && at - token <= MOST_NAME_WORDS
        && !words.is(at, Sort.NUMBER_WORD)) {
      named |= words.isName(at);
      if (words.isName(at) && words.isShown(at)) {
        return -1;
      }
      at++;
    }
    return named ? at : -1;
  }

  private boolean isBetween(int token) {
    return words.isMark(token, ".")
        || words.isMark(token, ":")
        || words.isMark(token, ",")
        || words.is(token, Sort.NUMBER_WORD)
        || words.is(token, Sort.FLAT);
  }

  /** The last token with the stairs and the flat after the house. */
  private int flatAfter(int last) {
    int at = last;
    if (isLetter(at + 1) && !words.is(at + 1, Sort.FLAT)) {
      at++;
      if (isHouse(at + 1)) {
        hasFlat = true;
        at++;
      }
    }
    boolean flat = false;
    int next = at + 1;
    while (next <= at + MOST_NAME_WORDS && isBetween(next)) {
      flat |= words.is(next, Sort.FLAT);
      next++;
    }
    if (flat && isHouse(next)) {
      hasFlat = true;
      return next;
    }
    return at;
  }

  /** The last token with postcode and town. */
  private int postcodeAfter(int last) {
    int at = words.isMark(last + 1, ",") ? last + 2 : last + 1;
    int town = at;
    if (isDigits(at, 5)) {
      town = at + 1;
    } else if (isDigits(at, 3) && isDigits(at + 1, 2)) {
      town = at + 2;
    } else if (words.isName(at)) {
      return britishPostcode(words.isMark(at + 1, ",") ? at + 2 : at + 1, last);
    }
    if (town == at) {
      return last;
    }
    hasPostcode = true;
    return words.isName(town) ? town : town - 1;
  }

  /** <em>LS1 4AB</em>. */
  private int britishPostcode(int at, int last) {
    if (!words.isKind(at, TokenKind.WORD) || !isDigits(at + 1, 1)) {
      return last;
    }
    String area = words.reading.plain(at);
    boolean code =
        area.length() <= 4
            && Character.isLetter(area.charAt(0))
            && area.chars().anyMatch(Character::isDigit)
            && words.isKind(at + 2, TokenKind.WORD)
            && words.reading.plain(at + 2).length() == 2;
    hasPostcode |= code;
    return code ? at + 2 : last;
  }

  private boolean isDigits(int token, int count) {
    return words.isKind(token, TokenKind.NUMBER)
        && words.reading.plain(token).length() == count
        && words.reading.plain(token).chars().allMatch(Character::isDigit);
  }

  /** A number that houses have: up to four digits, perhaps twice. */
  private boolean isHouse(int token) {
    if (!words.isKind(token, TokenKind.NUMBER)) {
      return false;
    }
    String number = words.reading.plain(token);
    int inner = 0;
    int digits = 0;
    for (int i = 0; i < number.length(); i++) {
      boolean digit = Character.isDigit(number.charAt(i));
      inner += digit ? 0 : 1;
      digits = digit ? digits + 1 : 0;
      if (!digit && number.charAt(i) != '/' && number.charAt(i) != '-'
          || inner > 1
          || digits > MOST_HOUSE_DIGITS) {
        return false;
      }
    }
    return true;
  }

  /**
   * <em>A</em> of <em>4 A</em> and <em>b</em> of <em>14b</em>, but not <em>i</em> of <em>9 i</em>.
   */
  private boolean isLetter(int token) {
    return words.isKind(token, TokenKind.WORD)
        && words.reading.plain(token).length() == 1
        && (words.reading.capitalised(token)
            || words.reading.span(token, token).start()
                == words.reading.span(token - 1, token - 1).end());
  }
}
