package org.vastine.application.incident;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.incident.ReputationIncident;

/** The incidents of the workspace. */
public interface Incidents {

  /** Those that last, the latest opened first. */
  List<ReputationIncident> open();

  /** All of them, the latest opened first. */
  List<ReputationIncident> newest(int limit);

  /** One of them, and until the transaction ends nobody else changes it. */
  Optional<ReputationIncident> lock(IncidentId id);

  /** Keeps an incident as it is now. */
  void store(ReputationIncident incident);
}
