package org.vastine.application.feedbackcase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;

/** What members wrote about cases, in memory. */
public final class InMemoryCaseTexts implements CaseTexts {

  private static final int MOST = 10_000;

  private final InMemoryTable<CaseTextId, String> texts;

  /** Nothing was written yet. */
  public InMemoryCaseTexts(InMemoryTransactions transactions) {
    this.texts = new InMemoryTable<>(transactions);
  }

  @Override
  public void add(CaseTextId id, CaseId caseId, String text) {
    if (text.isEmpty() || text.length() > MOST) {
      throw new IllegalArgumentException("a text has 1 to " + MOST + " characters");
    }
    texts.add(id, text);
  }

  @Override
  public Map<CaseTextId, String> find(Collection<CaseTextId> ids) {
    return ids.stream()
        .distinct()
        .filter(id -> texts.find(id).isPresent())
        .collect(toMap(identity(), id -> texts.find(id).orElseThrow()));
  }
}
