package org.vastine.application.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.domain.knowledge.FactFit;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.domain.knowledge.KnownFactId;
import org.vastine.domain.triage.Subject;

/** What a workspace knows, in memory. */
public final class InMemoryKnownFacts implements KnownFacts {

  private final InMemoryTable<KnownFactId, KnownFact> facts;

  /** Nothing is known yet. */
  public InMemoryKnownFacts(InMemoryTransactions transactions) {
    this.facts = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<KnownFact> lock(KnownFactId id) {
    return find(id);
  }

  @Override
  public Optional<KnownFact> find(KnownFactId id) {
    return facts.find(id);
  }

  @Override
  public void store(KnownFact fact) {
    facts.put(fact.id(), fact);
  }

  @Override
  public void remove(KnownFactId id) {
    facts.remove(id);
  }

  @Override
  public int count() {
    return Math.toIntExact(facts.stream().count());
  }

  @Override
  public Page<KnownFact> list(Query query, Optional<String> after, int limit) {
    List<KnownFact> all =
        facts.stream()
            .filter(query::wants)
            .sorted(
                Comparator.comparing((KnownFact fact) -> fact.wording().title())
                    .thenComparing(fact -> fact.id().value()))
            .toList();
    int from =
        after
            .map(cursor ->
                IntStream.range(0, all.size())
                        .filter(place -> all.get(place).id().toString().equals(cursor))
                        .findFirst()
                        .orElseThrow(UnreadableCursor::new)
                    + 1)
            .orElse(0);
    int to = Math.min(all.size(), from + limit);
    return new Page<>(
        all.subList(from, to),
        to < all.size() ? Optional.of(all.get(to - 1).id().toString()) : Optional.empty());
  }

  @Override
  public List<KnownFact> candidates(Subject subject, Set<String> stems, int limit) {
    return facts.stream()
        .filter(fact -> FactFit.mayFit(fact, subject, stems))
        .sorted(
            Comparator.comparing(KnownFact::checkedAt)
                .thenComparing(fact -> fact.id().value())
                .reversed())
        .limit(limit)
        .toList();
  }
}
