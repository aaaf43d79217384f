package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Listener;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.feedbackcase.CaseId;

/** The outbox of alerts, in memory. */
public final class InMemoryAlertOutbox implements AlertOutbox {

  private final InMemoryTable<Key, Kept> kept;

  private record Key(CaseId caseId, AlertKind kind, String token) {
    static Key of(Occasion occasion) {
      return new Key(occasion.caseId(), occasion.kind(), occasion.token());
    }
  }

  private record Kept(Occasion occasion, Instant lookAt) {}

  /** Nothing happened yet. */
  public InMemoryAlertOutbox(InMemoryTransactions transactions) {
    this.kept = new InMemoryTable<>(transactions);
  }

  @Override
  public void add(Collection<Occasion> occasions) {
    for (Occasion occasion : occasions) {
      if (kept.find(Key.of(occasion)).isEmpty()) {
        kept.put(Key.of(occasion), new Kept(occasion, Listener.firstLook(occasion)));
      }
    }
  }

  @Override
  public List<Occasion> lockDue(Instant now, int limit) {
    return kept.stream()
        .filter(one -> !one.lookAt().isAfter(now))
        .sorted(Comparator.comparing(Kept::lookAt))
        .limit(limit)
        .map(Kept::occasion)
        .toList();
  }

  @Override
  public void lookAgain(Map<Occasion, Instant> later) {
    later.forEach((occasion, at) -> kept.put(Key.of(occasion), new Kept(occasion, at)));
  }

  @Override
  public void done(Collection<Occasion> occasions) {
    occasions.forEach(occasion -> kept.remove(Key.of(occasion)));
  }
}
