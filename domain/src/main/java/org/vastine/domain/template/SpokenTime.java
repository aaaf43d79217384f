package org.vastine.domain.template;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.vastine.domain.kernel.LanguageTag;

/** Tells a moment to a customer as one would say it in their language. */
public final class SpokenTime {

  private static final Map<String, String> PATTERNS =
      Map.of(
          "fi", "EEEE d.M. 'klo' H.mm",
          "sv", "EEEE d MMMM 'kl.' HH.mm",
          "tr", "d MMMM EEEE 'saat' HH.mm",
          "en", "EEEE d MMMM, HH:mm",
          "de", "EEEE, d. MMMM, HH:mm 'Uhr'",
          "es", "EEEE d 'de' MMMM, HH:mm");

  private static final String ELSEWHERE = "yyyy-MM-dd HH:mm";

  private SpokenTime() {}

  /** The moment on the clock of that zone; a language that is not known gets figures alone. */
  public static String of(Instant moment, ZoneId zone, LanguageTag language) {
    String pattern = PATTERNS.getOrDefault(language.code(), ELSEWHERE);
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.code()))
        .format(moment.atZone(zone));
  }
}
