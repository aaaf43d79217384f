package org.vastine.domain.factrequest;

import java.util.Optional;

/** Words that every store and screen can hold: no control characters, no half characters. */
final class PlainWords {

  private PlainWords() {}

  /** The words without blanks around them and with line ends as {@code \n}; empty for none. */
  static Optional<String> of(String typed) {
    String words = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** Whether they can be held. */
  static boolean arePlain(String words, boolean oneLine) {
    return words
        .codePoints()
        .noneMatch(point -> isUnfit(point) && (oneLine || (point != '\n' && point != '\t')));
  }

  private static boolean isUnfit(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
  }
}
