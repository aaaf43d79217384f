package org.vastine.domain.factrequest;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;

/**
 * What a customer is asked in private: facts with their reasons, by what we may contact them, and
 * what outcome would satisfy them. The last two belong to every form.
 *
 * @param facts in the order of the form
 * @param language in which the form speaks
 */
public record FactForm(List<AskedFact> facts, LanguageTag language) {

  /** The most facts of one form: who is asked for more gives up. */
  public static final int MOST_FACTS = 8;

  /** How many of them are own questions at most. */
  public static final int MOST_QUESTIONS = 4;

  /** Copies the facts; refuses what {@link #asked} would not let through. */
  public FactForm {
    requireNonNull(language, "language is null");
    facts = List.copyOf(facts);
    if (unfit(facts).isPresent()) {
      throw new IllegalArgumentException("not a form: " + facts.size() + " facts");
    }
  }

  /** The form with these facts, in this language. */
  public static Decision<FactForm> asked(List<AskedFact> facts, LanguageTag language) {
    return unfit(facts)
        .<Decision<FactForm>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(new FactForm(facts, language)));
  }

  /**
   * What is asked, with the facts that these ways of contact need: a way that is not asked for yet
   * is asked for behind the rest, and the form cannot be sent without it where there is no other.
   */
  public static List<AskedFact> with(List<AskedFact> facts, Set<ContactWay> ways) {
    List<AskedFact> all = new ArrayList<>(facts);
    ways.stream()
        .sorted()
        .map(ContactWay::needs)
        .filter(kind -> facts.stream().noneMatch(fact -> fact.kind() == kind))
        .forEach(kind -> all.add(AskedFact.of(kind, ways.size() == 1)));
    return all;
  }

  /** By what the customer can agree to be contacted: where we ask for it. */
  public Set<ContactWay> contactWays() {
    EnumSet<ContactWay> ways = EnumSet.noneOf(ContactWay.class);
    Arrays.stream(ContactWay.values())
        .filter(way -> facts.stream().anyMatch(fact -> fact.kind() == way.needs()))
        .forEach(ways::add);
    return ways;
  }

  /** What the field of a fact is called in the posted form. */
  public static String field(int place) {
    return "fact-" + (place + 1);
  }

  private static Optional<Refusal> unfit(List<AskedFact> facts) {
    if (facts.isEmpty()) {
      return Optional.of(Refusal.of(Refusal.Kind.INVALID, "facts.nothing-asked"));
    }
    if (facts.size() > MOST_FACTS || count(facts, FactKind.QUESTION) > MOST_QUESTIONS) {
      return Optional.of(
          Refusal.of(Refusal.Kind.INVALID, "facts.too-many")
              .with("most", MOST_FACTS)
              .with("questions", MOST_QUESTIONS));
    }
    return Arrays.stream(FactKind.values())
        .filter(kind -> kind != FactKind.QUESTION && count(facts, kind) > 1)
        .findFirst()
        .map(kind ->
            Refusal.of(Refusal.Kind.INVALID, "facts.asked-twice").with("kind", kind.label()));
  }

  private static long count(List<AskedFact> facts, FactKind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).count();
  }
}
