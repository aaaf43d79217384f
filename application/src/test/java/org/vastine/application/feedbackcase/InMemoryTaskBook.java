package org.vastine.application.feedbackcase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.domain.task.TaskId;

/** Tasks, in memory. */
public final class InMemoryTaskBook implements TaskBook {

  private final InMemoryTable<TaskId, Entry> entries;

  /** Nothing was asked of anybody yet. */
  public InMemoryTaskBook(InMemoryTransactions transactions) {
    this.entries = new InMemoryTable<>(transactions);
  }

  @Override
  public void store(Collection<Entry> changed) {
    changed.forEach(entry -> entries.put(entry.id(), entry));
  }

  @Override
  public Page<Entry> list(Query query, Optional<String> after, int limit) {
    Comparator<Entry> byDue =
        Comparator.comparing(Entry::due).thenComparing(entry -> entry.id().value());
    List<Entry> all =
        entries.stream()
            .filter(query::wants)
            .sorted(query.filter().isToDo() ? byDue : byDue.reversed())
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
  public List<String> departments(int limit) {
    return entries.stream()
        .flatMap(entry -> entry.department().stream())
        .distinct()
        .sorted()
        .limit(limit)
        .toList();
  }
}
