package org.vastine.application.goodwill;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.triage.Subject;

/** Norms, in memory. */
public final class InMemoryGoodwillNorms implements GoodwillNorms {

  private final InMemoryTable<Norm.Key, Norm> norms;

  /** Nothing is known of other channels yet. */
  public InMemoryGoodwillNorms(InMemoryTransactions transactions) {
    this.norms = new InMemoryTable<>(transactions);
  }

  @Override
  public List<Norm> all() {
    return norms.stream()
        .sorted(
            Comparator.comparing((Norm norm) -> norm.subject().label())
                .thenComparing(norm -> norm.range().kind().label())
                .thenComparing(norm -> norm.key().currency()))
        .toList();
  }

  @Override
  public List<Norm> of(Subject subject) {
    requireNonNull(subject, "subject is null");
    return all().stream().filter(norm -> norm.subject() == subject).toList();
  }

  @Override
  public Optional<Norm> find(Norm.Key key) {
    return norms.find(key);
  }

  @Override
  public void put(Norm norm) {
    norms.put(norm.key(), norm);
  }

  @Override
  public boolean remove(Norm.Key key) {
    boolean was = norms.find(key).isPresent();
    norms.remove(key);
    return was;
  }
}
