package org.vastine.domain.template;

import java.util.Arrays;
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
