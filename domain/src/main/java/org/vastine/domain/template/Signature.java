package org.vastine.domain.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vastine.domain.kernel.Labelled;

/** How a reply shows the person behind it (R16): a workspace's choice. */
public enum Signature implements Labelled {
  /** {@code – Aino}, on a line of its own. */
  FIRST_NAME,
  /** {@code ^AK}, at the end of the words. */
  INITIALS,
  /** Nothing. */
  NONE;

  private static final int MOST_INITIALS = 3;

  private static final List<Character> DASHES = List.of('-', '–', '—', '‒', '―');

  /** The signature of a member of that name, with what stands before it; empty for none. */
  public String of(String name) {
    return switch (this) {
      case FIRST_NAME -> "\n– " + first(name);
      case INITIALS -> " ^" + initials(name);
      case NONE -> "";
    };
  }

  /** The words with the signature of a member of that name. */
  public String under(String words, String name) {
    return words + of(name);
  }

  /**
   * What a reply of a member of that name still lacks of its signature; empty where nothing is
   * said, where the replies are not signed, and where the words name the writer already: by a
   * signature of either kind on any line, or by their name at the end.
   */
  public String missingUnder(String words, String name) {
    return this == NONE || words.isBlank() || isSigned(words, name) ? "" : of(name);
  }

  private static boolean isSigned(String words, String name) {
    String initials = initials(name);
    return words.lines().map(String::strip).anyMatch(line -> isSignature(line, name, initials))
        || endsWith(words, name)
        || endsWith(words, first(name))
        || initials.length() > 1 && endsWith(words, initials);
  }

  private static boolean isSignature(String line, String name, String initials) {
    boolean dashed = !line.isEmpty() && DASHES.contains(line.charAt(0));
    String behind = dashed ? line.substring(1).strip() : "";
    return behind.equalsIgnoreCase(name.strip())
        || behind.equalsIgnoreCase(first(name))
        || line.endsWith("^" + initials);
  }

  /**
   * Whether the last word or words are these, up to a contact; initials count in capitals alone.
   */
  private static boolean endsWith(String words, String named) {
    String end = toLastLetter(withoutContact(words));
    String last = toLastLetter(named);
    int from = end.length() - last.length();
    boolean capitals = last.equals(last.toUpperCase(Locale.ROOT));
    return !last.isEmpty()
        && from >= 0
        && end.regionMatches(!capitals, from, last, 0, last.length())
        && (from == 0 || !Character.isLetterOrDigit(end.charAt(from - 1)));
  }

  /** The words without an address, a link or a number behind the name. */
  private static String withoutContact(String words) {
    String left = words.stripTrailing();
    int from = beginOfLast(left);
    while (from > 0 && isContact(left.substring(from))) {
      left = left.substring(0, from).stripTrailing();
      from = beginOfLast(left);
    }
    return left;
  }

  private static int beginOfLast(String words) {
    int at = words.length();
    while (at > 0 && !Character.isWhitespace(words.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isContact(String word) {
    return word.indexOf('@') > 0
        || word.startsWith("http")
        || word.chars().noneMatch(Character::isLetter);
  }

  /** What may stand behind a name, a full stop or a heart, is no part of it. */
  private static String toLastLetter(String words) {
    int end = words.length();
    while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end);
  }

  private static String first(String name) {
    return name.strip().split("\\s+", -1)[0];
  }

  private static String initials(String name) {
    return Arrays.stream(name.strip().split("[\\s-]+", -1))
        .filter(word -> !word.isEmpty())
        .limit(MOST_INITIALS)
        .map(word -> new String(Character.toChars(word.codePointAt(0))))
        .collect(Collectors.joining())
        .toUpperCase(Locale.ROOT);
  }
}
