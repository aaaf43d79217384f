package org.vastine.domain.handoff;

import java.util.List;
import java.util.Map;
import org.vastine.domain.kernel.LanguageTag;

/**
 * The sentences of an offer in one language.
 *
 * @param opening thanks, regret, and why in private; one for each wording
 * @param explaining what is said after a refusal, likewise
 * @param ways what to do, by way
 * @param mail the line of the address
 * @param team what to do where the team reads what comes, and the line of its address
 * @param number the line of the number
 * @param choice that the customer may decline; one for each wording
 * @param reassurance that we are easily reached and will find a solution
 * @param options what is said where the customer chooses among several ways
 */
record OfferWords(
    List<String> opening,
    List<String> explaining,
    Map<HandOffWay, String> ways,
    String mail,
    List<String> team,
    String number,
    List<String> choice,
    String reassurance,
    Options options) {

  private static final Map<String, OfferWords> BY_LANGUAGE =
      Map.of(
          "en", EnglishOffer.WORDS,
          "fi", FinnishOffer.WORDS,
          "sv", SwedishOffer.WORDS,
          "tr", TurkishOffer.WORDS,
          "de", GermanOffer.WORDS,
          "es", SpanishOffer.WORDS);

  /**
   * Several ways to choose among.
   *
   * @param question asks which
   * @param ways each of them
   * @param here that going on in the thread is one as well
   */
  record Options(String question, Map<HandOffWay, String> ways, String here) {}

  /** Those of a language; of English where there are none for it. */
  static OfferWords in(LanguageTag language) {
    return BY_LANGUAGE.getOrDefault(language.code(), EnglishOffer.WORDS);
  }
}
