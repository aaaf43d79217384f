package org.vastine.domain.reply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.GuardRules;

/**
 * R23: a customer who was mistaken is told that we regret the confusion, how the matter is, and
 * what can be done. Beginnings of words show whether a reply tries each; a language without them is
 * not judged surely.
 */
final class MistakeElements {

  /** Beginnings of words in small letters without marks. */
  private record Elements(List<String> regret, List<String> explanation, List<String> solution) {}

  private static final double LIKELY = 0.7;
  private static final double UNSURE = 0.5;

  private static final Map<String, Elements> BY_LANGUAGE =
      Map.of(
          "fi",
              new Elements(
                  List.of("pahoit", "pahoill", "anteeks", "harmi", "ikava"),
                  List.of(
                      "koska",
                      "silla",
                      "siksi",
                      "nimittain",
                      "tarkoitt",
                      "johtu",
                      "eli",
                      "toimii",
                      "kaytannos",
                      "selvenn",
                      "kuuluu",
                      "sisalt",
                      "nain"),
                  List.of(
                      "voi", "auta", "autamm", "ratkais", "hyvit", "korva", "vaih", "palaut",
                      "ehdot", "tarjoa", "laheta", "jarjest", "ohje", "onnistu")),
          "sv",
              new Elements(
                  List.of("beklag", "ursakt", "forlat", "ledsen", "ledsna", "trakig"),
                  List.of(
                      "eftersom",
                      "darfor",
                      "betyd",
                      "inneba",
                      "namligen",
                      "beror",
                      "fungera",
                      "galler",
                      "ingar",
                      "forklar"),
                  List.of(
                      "kan", "hjalp", "los", "erbjud", "byt", "ersatt", "skick", "ordna", "forsl",
                      "fores")),
          "tr",
              new Elements(
                  List.of("ozur", "uzgun", "uzul", "kusur"),
                  List.of(
                      "cunku", "neden", "anlam", "yani", "dolayi", "soyle", "calis", "aciklam",
                      "kapsa", "gore"),
                  List.of(
                      "yapabil",
                      "edebil",
                      "alabil",
                      "yardim",
                      "cozum",
                      "cozeb",
                      "oner",
                      "degis",
                      "iade",
                      "gonder",
                      "isterseniz")),
          "en",
              new Elements(
                  List.of("sorry", "apolog", "regret"),
                  List.of(
                      "because",
                      "mean",
                      "work",
                      "reason",
                      "since",
                      "explain",
                      "include",
                      "applies",
                      "actually"),
                  List.of(
                      "can",
                      "help",
                      "solution",
                      "offer",
                      "suggest",
                      "replac",
                      "refund",
                      "send",
                      "arrange",
                      "try",
                      "could",
                      "happy")));

  private MistakeElements() {}

  static List<Suspicion> read(String draft, GuardContext context, GuardRules rules) {
    if (!context.mistaken() || draft.isBlank()) {
      return List.of();
    }
    List<String> words = NormalisedText.of(draft).asList();
    Elements known = BY_LANGUAGE.get(context.language().code());
    Collection<Elements> tried = known == null ? BY_LANGUAGE.values() : List.of(known);
    boolean sure = known != null;
    List<Suspicion> missing = new ArrayList<>();
    if (tried.stream().noneMatch(one -> holdsAny(words, one.regret()))) {
      missing.add(suspected(FindingKind.MISSING_REGRET, sure));
    }
    if (tried.stream().noneMatch(one -> holdsAny(words, one.explanation()))) {
      missing.add(suspected(FindingKind.MISSING_EXPLANATION, sure));
    }
    if (tried.stream().noneMatch(one -> holdsAny(words, one.solution()))) {
      missing.add(suspected(FindingKind.MISSING_SOLUTION, sure));
    }
    return missing;
  }

  private static Suspicion suspected(FindingKind kind, boolean sure) {
    return Suspicion.certain(kind).unsure(sure ? LIKELY : UNSURE);
  }

  private static boolean holdsAny(List<String> words, List<String> beginnings) {
    return words.stream().anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
  }
}
