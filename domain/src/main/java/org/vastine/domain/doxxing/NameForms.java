package org.vastine.domain.doxxing;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The forms of one word of a name. Finnish and Turkish add endings, Finnish to a stem of its own:
 * <em>Virtanen</em> becomes <em>Virtasen</em>, <em>Matti</em> becomes <em>Matin</em>.
 */
final class NameForms {

  private static final int LONG_ENOUGH_FOR_ENDINGS = 4;
  private static final int LONGEST_ENDING = 4;

  private final String name;
  private final Set<String> stems = new LinkedHashSet<>();

  NameForms(String word) {
    this.name = word.toLowerCase(Locale.ROOT);
    if (name.length() >= LONG_ENOUGH_FOR_ENDINGS) {
      stems.add(name);
      stems.add(name.replaceFirst("([kpt])\\1(\\p{L})$", "$1$2"));
      stems.add(name.replaceFirst("nen$", "se"));
    }
  }

  /** Whether this word is the name; only one with a capital is taken for a name with an ending. */
  boolean isAlike(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.equals(name)
        || Character.isUpperCase(word.charAt(0)) && stems.stream().anyMatch(s -> ends(small, s));
  }

  private static boolean ends(String word, String stem) {
    int ending = word.length() - stem.length();
    return ending > 0 && ending <= LONGEST_ENDING && word.startsWith(stem);
  }
}
