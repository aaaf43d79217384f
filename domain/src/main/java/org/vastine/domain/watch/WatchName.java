package org.vastine.domain.watch;

import java.util.Locale;

/**
 * What a watch term is called.
 *
 * @param text as its maker wrote it, without space around it, 1 to {@link #LONGEST} characters
 */
public record WatchName(String text) {

  /** How long a name may be, in UTF-16 code units. */
  public static final int LONGEST = 60;

  /** Takes away space around the name; refuses what is empty, too long or more than one line. */
  public WatchName {
    text = text.strip();
    if (text.isEmpty()
        || text.length() > LONGEST
        || text.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("not a name of 1 to " + LONGEST + " characters");
    }
  }

  /**
   * By what the term is told from others and asked for in one word: lower case, with hyphens for
   * spaces. {@code Prisma Kupittaa} is {@code prisma-kupittaa}.
   */
  public String handle() {
    return handle(text);
  }

  /** The handle of what somebody typed as a name. */
  public static String handle(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
  }
}
