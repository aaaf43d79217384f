package org.vastine.domain.voice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;

/**
 * Words by which a reply addresses its reader. English has one for both and tells nothing. Endings
 * of verbs are left aside: what they leave open is not held against anybody.
 */
final class AddressWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  private static final Map<String, Set<String>> INFORMAL =
      Map.of(
          "de", words("du dich dir dein deine deinen deinem deiner deines"),
          "es", words("tú tu tus ti contigo"),
          "fi", words("sinä sinua sinun sinulle sinulla sinulta sinuun sä sua sun sulle sulla"),
          "sv", words("du dig dej din ditt dina"),
          "tr", words("sen seni sana senin sende senden seninle"));

  private static final Map<String, Set<String>> FORMAL =
      Map.of(
          // Only with a capital, and not where every word has one: at the beginning of a sentence.
          "de", words("Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres"),
          "es", words("usted ustedes"),
          "fi", words("te teitä teidän teille teillä teiltä teihin teidät"),
          "sv", words("ni er ert era"),
          "tr", words("siz sizi size sizin sizde sizden sizinle"));

  private AddressWords() {}

  private static Set<String> words(String spaced) {
    return Set.copyOf(List.of(spaced.split(" ", -1)));
  }

  /** A word that addresses the reader. */
  record Found(Address address, TextSpan span) {}

  /** All of them, in the order of the text. */
  static List<Found> in(String text, LanguageTag language) {
    Set<String> informal = INFORMAL.getOrDefault(language.code(), Set.of());
    Set<String> formal = FORMAL.getOrDefault(language.code(), Set.of());
    Locale locale = Locale.forLanguageTag(language.code());
    boolean capitals = language.code().equals("de");
    return WORD.matcher(text)
        .results()
        .flatMap(hit -> {
          String small = hit.group().toLowerCase(locale);
          TextSpan span = new TextSpan(hit.start(), hit.end());
          if (informal.contains(small)) {
            return Stream.of(new Found(Address.INFORMAL, span));
          }
          boolean found =
              capitals
                  ? formal.contains(hit.group()) && !beginsSentence(text, hit.start())
                  : formal.contains(small);
          return found ? Stream.of(new Found(Address.FORMAL, span)) : Stream.empty();
        })
        .toList();
  }

  private static boolean beginsSentence(String text, int at) {
    Matcher before = Pattern.compile("[.!?:\\n]\\s*+$").matcher(text.substring(0, at));
    return text.substring(0, at).isBlank() || before.find();
  }
}
