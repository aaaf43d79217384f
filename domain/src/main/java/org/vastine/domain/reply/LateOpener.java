package org.vastine.domain.reply;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.GuardRules;

/**
 * R15: a late reply opens with thanks and an apology for the delay. Three families of word
 * beginnings a language are enough to see that, because an opening has little else to say; a
 * language without them is not judged surely.
 */
final class LateOpener {

  /** Beginnings of words in small letters without marks. */
  private record Openers(List<String> thanks, List<String> apology, List<String> delay) {}

  private static final double UNSURE = 0.5;

  private static final Map<String, Openers> BY_LANGUAGE =
      Map.of(
          "fi",
              new Openers(
                  List.of("kiit"),
                  List.of("pahoit", "pahoill", "anteeks"),
                  List.of("viiv", "myoha", "odot", "hitaa", "kesti", "kestan")),
          "sv",
              new Openers(
                  List.of("tack"),
                  List.of("beklag", "ursakt", "forlat", "ledsen", "ledsna"),
                  List.of("droj", "sent", "sena", "forsen", "vant", "langsam")),
          "tr",
              new Openers(
                  List.of("tesekkur", "sagol", "sag", "minnet"),
                  List.of("ozur", "uzgun", "uzul", "kusur", "affin", "bagisla"),
                  List.of("gec", "bekle", "beklet")),
          "en",
              new Openers(
                  List.of("thank", "grateful", "appreciat"),
                  List.of("sorry", "apolog", "regret"),
                  List.of("late", "delay", "wait", "long", "sooner", "slow")),
          "de",
              new Openers(
                  List.of("dank"),
                  List.of("entschuld", "leid", "bedau", "verzeih"),
                  List.of("spat", "verspat", "verzog", "wart", "lang")),
          "es",
              new Openers(
                  List.of("gracias", "agrade"),
                  List.of("perdon", "disculp", "lament", "sent", "siento"),
                  List.of("demor", "retras", "tard", "espera")));

  private LateOpener() {}

  static List<Suspicion> read(String draft, GuardContext context, GuardRules rules) {
    if (!context.late() || draft.isBlank()) {
      return List.of();
    }
    Suspicion missing = Suspicion.certain(FindingKind.LATE_WITHOUT_OPENER);
    List<String> words = new Sentences(draft).opening().asList();
    Optional<Openers> known = Optional.ofNullable(BY_LANGUAGE.get(context.language().code()));
    Collection<Openers> tried =
        known.map(List::of).map(one -> (Collection<Openers>) one).orElse(BY_LANGUAGE.values());
    if (tried.stream().noneMatch(openers -> thanksAndApologises(words, openers))) {
      return List.of(known.isPresent() ? missing : missing.unsure(UNSURE));
    }
    boolean namesDelay = tried.stream().anyMatch(openers -> holdsAny(words, openers.delay()));
    return namesDelay ? List.of() : List.of(missing.unsure(UNSURE));
  }

  private static boolean thanksAndApologises(List<String> words, Openers openers) {
    return holdsAny(words, openers.thanks()) && holdsAny(words, openers.apology());
  }

  private static boolean holdsAny(List<String> words, List<String> beginnings) {
    return words.stream().anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
  }
}
