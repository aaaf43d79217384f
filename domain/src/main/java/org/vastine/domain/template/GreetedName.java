package org.vastine.domain.template;

import java.util.Optional;
import java.util.regex.Pattern;

/** By what name a customer can be greeted. */
public final class GreetedName {

  /** A word that begins with a capital and goes on in small letters; with hyphens in it. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}'’]{1,29}(-\\p{Lu}[\\p{Ll}\\p{M}'’]{1,29})?");

  private GreetedName() {}

  /**
   * The first name in what is shown as somebody's name. A greeting with a wrong name is worse than
   * one without: what does not look like a name ({@code xX_m4ija_Xx}, {@code Kauppa Oy 24/7}) is
   * none.
   */
  public static Optional<String> of(String shown) {
    String[] words = shown.strip().split("\\s+", -1);
    boolean person =
        words.length >= 2
            && words.length <= 4
            && NAME.matcher(words[0]).matches()
            && Character.isUpperCase(words[words.length - 1].codePointAt(0))
            && words[words.length - 1].codePoints().noneMatch(Character::isDigit);
    return person ? Optional.of(words[0]) : Optional.empty();
  }
}
