package org.vastine.application.feedbackcase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Pages;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.triage.Subject;

/** What would prevent mistakes, in memory. */
public final class InMemoryPreventions implements Preventions {

  private final InMemoryTable<CaseId, Entry> entries;

  /** Nothing was noted yet. */
  public InMemoryPreventions(InMemoryTransactions transactions) {
    this.entries = new InMemoryTable<>(transactions);
  }

  @Override
  public void store(Entry entry) {
    entries.put(entry.caseId(), entry);
  }

  @Override
  public void remove(CaseId caseId) {
    entries.remove(caseId);
  }

  @Override
  public Page<Entry> newest(Optional<Subject> subject, Optional<String> after, int limit) {
    return Pages.cut(
        entries.stream()
            .filter(entry -> subject.isEmpty() || subject.get() == entry.subject())
            .sorted(
                Comparator.comparing(Entry::notedAt)
                    .thenComparing(entry -> entry.caseId().value())
                    .reversed())
            .toList(),
        entry -> entry.caseId().toString(),
        after,
        limit);
  }

  @Override
  public Map<Subject, Integer> counts() {
    return entries.stream().collect(groupingBy(Entry::subject, summingInt(_ -> 1)));
  }
}
