package org.vastine.application.incident;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.team.Actor;

/** What opening and closing have in common; works within the transaction that is open. */
public final class IncidentWork {

  private final Incidents incidents;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the incidents and the audit log. */
  @Inject
  public IncidentWork(Incidents incidents, AuditLog audit, InstantSource clock) {
    this.incidents = incidents;
    this.audit = audit;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  ReputationIncident store(Actor actor, ReputationIncident incident, String action) {
    incidents.store(incident);
    audit.add(
        new AuditLog.Entry(
            now(), actor.by(), "incident." + action, incident.id().toString(), Map.of()));
    return incident;
  }
}
