package org.vastine.application.feedbackcase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;

/** What was done to many cases, in memory. */
public final class InMemoryCaseBatches implements CaseBatches {

  private final InMemoryTable<Place, Changed> changed;

  private record Place(BatchId batch, MemberId by, CaseId id) {}

  /** Nothing was done yet. */
  public InMemoryCaseBatches(InMemoryTransactions transactions) {
    this.changed = new InMemoryTable<>(transactions);
  }

  @Override
  public void add(BatchId batch, MemberId by, Changed one) {
    changed.add(new Place(batch, by, one.id()), one);
  }

  @Override
  public List<Changed> of(BatchId batch, MemberId by, Optional<CaseId> after, int limit) {
    return changed.stream()
        .filter(one -> changed.find(new Place(batch, by, one.id())).filter(one::equals).isPresent())
        .filter(one -> after.filter(last -> text(one).compareTo(last.toString()) <= 0).isEmpty())
        .sorted(Comparator.comparing(InMemoryCaseBatches::text))
        .limit(limit)
        .toList();
  }

  /** As PostgreSQL orders ids: by their bytes, which is the order of their texts. */
  private static String text(Changed one) {
    return one.id().toString();
  }
}
