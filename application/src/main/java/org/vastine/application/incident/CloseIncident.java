package org.vastine.application.incident;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A lead says that it is over. */
public final class CloseIncident {

  private final Permitted permitted;
  private final Incidents incidents;
  private final IncidentWork work;

  /** What is asked. */
  public record Command(IncidentId id) {}

  /** Needs the incidents. */
  @Inject
  public CloseIncident(Permitted permitted, Incidents incidents, IncidentWork work) {
    this.permitted = permitted;
    this.incidents = incidents;
    this.work = work;
  }

  /** Gives the incident as it is then. */
  public Decision<ReputationIncident> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.LEAD_CASES,
        () ->
            incidents
                .lock(command.id())
                .<Decision<ReputationIncident>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "incident.not-found"))
                .then(incident -> incident.closed(work.now()))
                .map(incident -> work.store(actor, incident, "closed")));
  }
}
