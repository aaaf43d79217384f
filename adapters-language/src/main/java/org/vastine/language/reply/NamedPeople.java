package org.vastine.language.reply;

import java.util.ArrayList;
import java.util.List;
import org.vastine.language.kernel.TokenKind;
import org.vastine.language.reply.PersonalWords.Marked;
import org.vastine.language.reply.PersonalWords.Sort;

/**
 * Finds people who are named in full, by a given name that is known and a surname or by a title
 * with a name (<em>Mrs Novak</em>, <em>Cafer Bey</em>), where the mention does not name them. Who
 * is addressed, who signs, who has a public role and who is named as the one to turn to is not
 * disclosed.
 */
final class NamedPeople {

  /**
   * A person's name.
   *
   * @param first token
   * @param last token
   */
  record Named(int first, int last) {}

  private final Marked words;
  private final int end;

  private NamedPeople(Marked words) {
    this.words = words;
    this.end = end(words);
  }

  /**
   * All of them, in the order of the text.
   *
   * @param invites whether a sentence, by its number, tells how to reach the firm
   */
  static List<Named> in(Marked words, boolean[] invites) {
    NamedPeople people = new NamedPeople(words);
    List<Named> found = new ArrayList<>();
    int token = 0;
    while (token < words.reading.count()) {
      int last = people.last(token);
      if (last < 0) {
        token++;
        continue;
      }
      if (!people.isKnown(token, last) && !people.isContact(token, invites)) {
        found.add(new Named(token, last));
      }
      token = last + 1;
    }
    return found;
  }

  /** The last token of a name that begins here; below zero for none. */
  private int last(int token) {
    if (words.is(token, Sort.TITLE_SHORT) && words.isMark(token + 1, ".")) {
      return words.isName(token + 2) ? goesOn(token + 2) : -1;
    }
    if (isTitle(token)) {
      return words.isName(token + 1)
              && words.reading.sentence(token) == words.reading.sentence(token + 1)
          ? goesOn(token + 1)
          : -1;
    }
    if (!words.isName(token)) {
      return -1;
    }
    if (words.is(token + 1, Sort.TITLE_AFTER)) {
      return token + 1;
    }
    if (!words.is(token, Sort.GIVEN_NAME) || !isSurname(token + 1)) {
      return -1;
    }
    int last = goesOn(token + 1);
    return words.is(last + 1, Sort.TITLE_AFTER) ? last + 1 : last;
  }

  private boolean isTitle(int token) {
    return words.is(token, Sort.TITLE) || words.is(token, Sort.TITLE_SHORT);
  }

  private boolean isSurname(int token) {
    return words.isName(token)
        && !isTitle(token)
        && !words.is(token, Sort.NOT_A_SURNAME)
        && words.reading.sentence(token) == words.reading.sentence(token - 1)
        && !words.is(token, Sort.STREET)
        && !words.is(token, Sort.STREET_BEFORE_NUMBER)
        && !words.is(token, Sort.OURS);
  }

  /** Further parts of a name: {@code Juhani Marttila}, {@code -Aho}. */
  private int goesOn(int token) {
    int last = token;
    while (true) {
      if (words.isMark(last + 1, "-") && words.isName(last + 2)) {
        last += 2;
      } else if (words.is(last, Sort.GIVEN_NAME) && isSurname(last + 1)) {
        last++;
      } else {
        return last;
      }
    }
  }

  /** Whether the firm names somebody who speaks for it. */
  private boolean isContact(int token, boolean[] invites) {
    int sentence = words.reading.sentence(token);
    return invites[sentence]
        || words.holds(sentence, Sort.REACHES)
        || words.holds(sentence, Sort.PUBLIC_ROLE);
  }

  private boolean isKnown(int first, int last) {
    return isShown(last)
        || isAddressed(first, last)
        || isSignature(first, last)
        || words.is(first - 1, Sort.INTRODUCES);
  }

  /** By the surname, or by the only name where there is but one. */
  private boolean isShown(int last) {
    int name = words.is(last, Sort.TITLE_AFTER) ? last - 1 : last;
    return words.isShown(name);
  }

  /** After a greeting, or between commas or the ends of a sentence, with a mark behind it. */
  private boolean isAddressed(int first, int last) {
    if (words.is(first - 1, Sort.GREETS)) {
      return true;
    }
    boolean begins =
        first == 0
            || words.isMark(first - 1, ",")
            || words.reading.sentence(first - 1) != words.reading.sentence(first);
    boolean ends =
        last >= end
            || words.isMark(last + 1, ",")
            || words.isMark(last + 1, "!")
            || words.isMark(last + 1, ":")
            || words.isMark(first - 1, ",") && words.isKind(last + 1, TokenKind.MARK);
    return begins && ends;
  }

  /** At the end of the draft, or after words that end letters. */
  private boolean isSignature(int first, int last) {
    for (int before = first - 1; before >= Math.max(0, first - 3); before--) {
      if (words.is(before, Sort.SIGNS)) {
        return true;
      }
    }
    boolean apart =
        first == 0
            || words.isMark(first - 1, "-")
            || words.isMark(first - 1, "–")
            || words.isMark(first - 1, "—")
            || words.isMark(first - 1, "/")
            || words.reading.sentence(first - 1) != words.reading.sentence(first);
    return apart && last >= end - 4;
  }

  /** The last token that is no mark and no picture. */
  private static int end(Marked words) {
    int at = words.reading.count() - 1;
    while (at > 0 && (words.isKind(at, TokenKind.MARK) || words.isKind(at, TokenKind.PICTURE))) {
      at--;
    }
    return at;
  }
}
