package org.vastine.application.factrequest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.feedbackcase.CaseId;

/** Fact requests, in memory. */
public final class InMemoryFactRequestBook implements FactRequestBook {

  private record Kept(Entry entry, Optional<FactAnswers> answers, Optional<Instant> lookAt) {}

  private final InMemoryTable<FactRequestId, Kept> kept;

  /** Nothing was asked yet. */
  public InMemoryFactRequestBook(InMemoryTransactions transactions) {
    this.kept = new InMemoryTable<>(transactions);
  }

  @Override
  public void add(Entry entry) {
    if (kept.find(entry.id()).isPresent()) {
      throw new IllegalArgumentException("asked already: " + entry.id());
    }
    kept.put(entry.id(), new Kept(entry, Optional.empty(), Optional.of(entry.until())));
  }

  @Override
  public Optional<Entry> find(FactRequestId id) {
    return kept.find(id).map(Kept::entry);
  }

  @Override
  public List<Entry> of(CaseId caseId) {
    requireNonNull(caseId, "caseId is null");
    return kept.stream()
        .map(Kept::entry)
        .filter(entry -> entry.caseId().equals(caseId))
        .sorted(Comparator.comparing(entry -> entry.id().value()))
        .toList();
  }

  @Override
  public void answer(FactRequestId id, FactAnswers answers, Instant eraseAt) {
    Kept before = kept.find(id).orElseThrow();
    kept.put(id, new Kept(before.entry(), Optional.of(answers), Optional.of(eraseAt)));
  }

  @Override
  public Optional<FactAnswers> answers(FactRequestId id) {
    return kept.find(id).flatMap(Kept::answers);
  }

  @Override
  public void settle(Set<FactRequestId> ids) {
    ids.forEach(id ->
        kept.find(id)
            .ifPresent(before ->
                kept.put(id, new Kept(before.entry(), Optional.empty(), Optional.empty()))));
  }

  @Override
  public List<CaseId> due(Instant now, int limit) {
    return kept.stream()
        .filter(it -> it.lookAt().filter(at -> !at.isAfter(now)).isPresent())
        .map(it -> it.entry().caseId())
        .distinct()
        .limit(limit)
        .toList();
  }
}
