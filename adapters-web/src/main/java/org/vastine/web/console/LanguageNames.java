package org.vastine.web.console;

import java.util.Locale;
import org.vastine.domain.kernel.LanguageTag;

/** What languages are called in the language of the page. */
public final class LanguageNames {
  private LanguageNames() {}

  /** What this language is called. */
  public static String of(Shell s, LanguageTag language) {
    return Locale.of(language.code()).getDisplayLanguage(s.words().locale());
  }
}
