package org.vastine.application.bystander;

import java.util.Comparator;
import java.util.List;
import org.vastine.application.feedbackcase.InMemoryCases;
import org.vastine.domain.bystander.Endings;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;

/** Endings that nobody noted yet, in memory. */
public final class InMemoryEndingsToNote implements EndingsToNote {

  private final InMemoryCases cases;

  /** Reads these cases. */
  public InMemoryEndingsToNote(InMemoryCases cases) {
    this.cases = cases;
  }

  @Override
  public List<CaseId> oldest(int limit) {
    return cases.all().stream()
        .filter(Endings::awaitsNote)
        .sorted(
            Comparator.comparing(FeedbackCase::changedAt)
                .thenComparing(found -> found.id().value()))
        .limit(limit)
        .map(FeedbackCase::id)
        .toList();
  }
}
