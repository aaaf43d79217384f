package org.vastine.domain.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.triage.Subject;

/**
 * A fact that fits a case, and why (R40).
 *
 * @param fact the fact
 * @param standing how far it can be relied on today
 * @param subject whether it is about what the case is about
 * @param words the words of the customer that it speaks of as well, in their order
 */
public record FactFit(KnownFact fact, FactStanding standing, boolean subject, List<String> words) {

  /** How many facts are shown beside one draft at most: more are a search, not help. */
  public static final int MOST = 5;

  /** So many words in common make a fact fit that is filed under another subject. */
  static final int WORDS_ENOUGH = 2;

  /** A subject in common counts as much as so many words. */
  private static final int SUBJECT_COUNTS = 2;

  private static final Comparator<FactFit> BEST_FIRST =
      Comparator.comparingInt(FactFit::weight)
          .reversed()
          .thenComparing(FactFit::standing)
          .thenComparing(fit -> fit.fact().wording().title())
          .thenComparing(fit -> fit.fact().id().value());

  /** Copies the words. */
  public FactFit {
    words = List.copyOf(words);
  }

  /**
   * What is asked about.
   *
   * @param subject what the case is about
   * @param language what it is held in
   * @param mention the customer's words
   * @param today the day, by the workspace's clock on the wall
   */
  public record Concern(Subject subject, LanguageTag language, String mention, LocalDate today) {

    /** The beginnings of the customer's words. */
    public Set<String> stems() {
      return FactWords.stems(mention);
    }
  }

  /** Those of some facts that fit, the best first, at most {@link #MOST}. */
  public static List<FactFit> best(List<KnownFact> facts, Concern concern) {
    Map<String, String> said = FactWords.words(concern.mention());
    return facts.stream()
        .flatMap(fact -> fit(fact, concern, said).stream())
        .sorted(BEST_FIRST)
        .limit(MOST)
        .toList();
  }

  /** A fact about everything fits by its words alone: else it would stand beside every draft. */
  private static Optional<FactFit> fit(KnownFact fact, Concern concern, Map<String, String> said) {
    FactWording wording = fact.wording();
    FactStanding standing = fact.on(concern.today());
    if (!standing.isSayable() || !wording.speaks(concern.language())) {
      return Optional.empty();
    }
    boolean subject = wording.subjects().contains(concern.subject());
    Set<String> known = FactWords.of(wording);
    List<String> common =
        said.entrySet().stream()
            .filter(word -> known.contains(word.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return subject || common.size() >= WORDS_ENOUGH
        ? Optional.of(new FactFit(fact, standing, subject, common))
        : Optional.empty();
  }

  private int weight() {
    return words.size() + (subject ? SUBJECT_COUNTS : 0);
  }

  /** Whether a fact could fit, by what is kept beside it for finding it. */
  public static boolean mayFit(KnownFact fact, Subject subject, Set<String> stems) {
    return fact.wording().subjects().contains(subject)
        || FactWords.of(fact.wording()).stream().anyMatch(stems::contains);
  }
}
