package org.vastine.application.feedbackcase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Pages;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.MistakeEvent;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;

/** What would prevent mistakes, in memory. */
public final class InMemoryPreventions implements Preventions {

  private final InMemoryTable<CaseId, Entry> entries;

  private final InMemoryCases cases;

  /** Nothing was noted yet on these cases. */
  public InMemoryPreventions(InMemoryTransactions transactions, InMemoryCases cases) {
    this.entries = new InMemoryTable<>(transactions);
    this.cases = cases;
  }

  @Override
  public List<Marks> marks(Instant since) {
    Map<MemberId, Set<CaseId>> marked = new HashMap<>();
    Map<MemberId, Set<CaseId>> worked = new HashMap<>();
    for (FeedbackCase counted : cases.all()) {
      for (Timeline.Entry entry : cases.of(counted.id(), 0, Integer.MAX_VALUE)) {
        if (entry.event().by() instanceof By.AMember(MemberId member)
            && !entry.event().at().isBefore(since)) {
          boolean marks = entry.event() instanceof MistakeEvent.MistakeMarked;
          if (marks) {
            marked.computeIfAbsent(member, _ -> new HashSet<>()).add(counted.id());
          }
          if (marks || entry.event() instanceof CaseEvent.ReplyQueued) {
            worked.computeIfAbsent(member, _ -> new HashSet<>()).add(counted.id());
          }
        }
      }
    }
    return marked.entrySet().stream()
        .map(one -> new Marks(one.getKey(), one.getValue().size(), worked.get(one.getKey()).size()))
        .toList();
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
