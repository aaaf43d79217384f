package org.vastine.domain.kernel;

import java.util.Locale;

/**
 * The language of a text as a lower-case ISO 639 code, {@code und} when it could not be told.
 *
 * @param code two or three letters, for example {@code fi}
 */
public record LanguageTag(String code) {

  /** Language not determined (ISO 639-2). */
  public static final LanguageTag UNDETERMINED = new LanguageTag("und");

  /** Refuses anything but two or three lower-case ASCII letters. */
  public LanguageTag {
    if (!code.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("not a language code: " + code);
    }
  }

  /** The primary language of a tag in any case and with any subtags, for example {@code FI-fi}. */
  public static LanguageTag of(String tag) {
    String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return language.isEmpty() ? UNDETERMINED : new LanguageTag(language);
  }

  @Override
  public String toString() {
    return code;
  }
}
