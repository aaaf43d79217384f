package org.vastine.language.advice;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vastine.domain.kernel.LanguageTag;

/** Text without anything that does not show: what hides from readers hides from detectors too. */
final class PlainWords {

  /** Looked for from where a run of spaces begins, so that a long one is read once. */
  private static final Pattern SPACE_BEFORE_A_LINE = Pattern.compile("(?<![ \\t])[ \\t]++\\n");

  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}+");
  private static final Pattern SPACE = Pattern.compile("\\s++");

  /** All patterns, which have to read any text in a time that grows with its length. */
  static final List<Pattern> PATTERNS = List.of(SPACE_BEFORE_A_LINE, EMPTY_LINES, SPACE);

  private PlainWords() {}

  /**
   * What goes out: compatible forms made one, digits of all scripts as ASCII, nothing invisible,
   * and no more than so many characters, cut between words.
   */
  static String outgoing(String text, int most) {
    StringBuilder plain = new StringBuilder(text.length());
    visible(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .codePoints()
        .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
        .forEach(plain::appendCodePoint);
    if (plain.length() <= most) {
      return plain.toString();
    }
    int end = most;
    while (end > 0 && !Character.isWhitespace(plain.charAt(end))) {
      end--;
    }
    return plain.substring(0, end).strip();
  }

  /** What came back, as plain text; empty when nothing is left, or more than so many characters. */
  static Optional<String> incoming(String text, int most) {
    String plain =
        visible(Normalizer.normalize(text, Normalizer.Form.NFC))
            .transform(words -> SPACE_BEFORE_A_LINE.matcher(words).replaceAll("\n"))
            .transform(words -> EMPTY_LINES.matcher(words).replaceAll("\n\n"))
            .strip();
    return plain.isEmpty() || plain.length() > most ? Optional.empty() : Optional.of(plain);
  }

  /** Text on one line. */
  static String oneLine(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** The language by its code, or a way to say that it is not known. */
  static String language(LanguageTag language) {
    return language.equals(LanguageTag.UNDETERMINED) ? "that of the feedback" : language.code();
  }

  private static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(point -> {
          switch (Character.getType(point)) {
            case Character.FORMAT,
                Character.SURROGATE,
                Character.PRIVATE_USE,
                Character.UNASSIGNED -> {}
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> shown.append('\n');
            case Character.CONTROL -> {
              if (point == '\n' || point == '\r') {
                shown.append('\n');
              } else if (point == '\t') {
                shown.append(' ');
              }
            }
            default -> shown.appendCodePoint(point);
          }
        });
    return shown.toString();
  }
}
