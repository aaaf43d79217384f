package org.vastine.application.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.incident.ReputationIncident;

/** Incidents, in memory. */
public final class InMemoryIncidents implements Incidents {

  private final InMemoryTable<IncidentId, ReputationIncident> incidents;

  /** Nothing goes on yet. */
  public InMemoryIncidents(InMemoryTransactions transactions) {
    this.incidents = new InMemoryTable<>(transactions);
  }

  @Override
  public List<ReputationIncident> open() {
    return newest(Integer.MAX_VALUE).stream().filter(ReputationIncident::isOpen).toList();
  }

  @Override
  public List<ReputationIncident> newest(int limit) {
    return incidents.stream()
        .sorted(
            Comparator.comparing(ReputationIncident::openedAt)
                .thenComparing(one -> one.id().value())
                .reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<ReputationIncident> lock(IncidentId id) {
    return incidents.find(id);
  }

  @Override
  public void store(ReputationIncident incident) {
    incidents.put(incident.id(), incident);
  }
}
