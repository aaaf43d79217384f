package org.vastine.application.watch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** Watch terms, in memory. */
public final class InMemoryWatchTerms implements WatchTerms {

  private static final String ONLY = "revision";

  private final InMemoryTable<WatchTermId, WatchTerm> terms;
  private final InMemoryTable<String, Long> revisions;
  private final InMemoryWatchHits hits;

  /** No terms yet. */
  public InMemoryWatchTerms(InMemoryTransactions transactions, InMemoryWatchHits hits) {
    this.terms = new InMemoryTable<>(transactions);
    this.revisions = new InMemoryTable<>(transactions);
    this.hits = hits;
    hits.named(id -> terms.find(id));
  }

  @Override
  public void lock() {
    revisions.put(ONLY, revision() + 1);
  }

  @Override
  public long revision() {
    return revisions.find(ONLY).orElse(0L);
  }

  @Override
  public Optional<WatchTerm> find(WatchTermId id) {
    return terms.find(id);
  }

  @Override
  public Optional<WatchTerm> named(String handle) {
    return terms.stream().filter(term -> term.name().handle().equals(handle)).findFirst();
  }

  @Override
  public int count() {
    return terms.all().size();
  }

  @Override
  public boolean anyActive() {
    return terms.stream().anyMatch(WatchTerm::active);
  }

  @Override
  public List<WatchTerm> active() {
    return ordered().filter(WatchTerm::active).toList();
  }

  @Override
  public Page<WatchTerm> list(Optional<String> after, int limit) {
    List<WatchTerm> behind =
        ordered()
            .filter(
                term -> after.stream().allMatch(last -> term.name().handle().compareTo(last) > 0))
            .limit(limit + 1L)
            .toList();
    List<WatchTerm> page = behind.subList(0, Math.min(limit, behind.size()));
    return new Page<>(
        page,
        behind.size() > limit ? Optional.of(page.getLast().name().handle()) : Optional.empty());
  }

  @Override
  public void keep(WatchTerm term) {
    if (named(term.name().handle()).filter(other -> !other.id().equals(term.id())).isPresent()) {
      throw new IllegalStateException("another term has that handle");
    }
    terms.put(term.id(), term);
  }

  @Override
  public void remove(WatchTermId id) {
    terms.remove(id);
    hits.forgetTerm(id);
  }

  private Stream<WatchTerm> ordered() {
    return terms.stream().sorted(Comparator.comparing(term -> term.name().handle()));
  }
}
