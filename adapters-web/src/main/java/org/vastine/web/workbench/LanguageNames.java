package org.vastine.web.workbench;

import java.util.Locale;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.web.console.Shell;

/** What languages are called in the language of the page. */
final class LanguageNames {
  private LanguageNames() {}

  static String of(Shell s, LanguageTag language) {
    return Locale.of(language.code()).getDisplayLanguage(s.words().locale());
  }
}
