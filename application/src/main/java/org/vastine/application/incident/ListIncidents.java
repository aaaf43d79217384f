package org.vastine.application.incident;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The incidents, the latest opened first. */
public final class ListIncidents {

  private static final int MOST = 200;

  private final Permitted permitted;
  private final Incidents incidents;

  /** What is asked: the latest of them. */
  public record Command() {}

  /** Needs the incidents. */
  @Inject
  public ListIncidents(Permitted permitted, Incidents incidents) {
    this.permitted = permitted;
    this.incidents = incidents;
  }

  /** Gives the latest 200. */
  public Decision<List<ReputationIncident>> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_CASES, () -> incidents.newest(MOST));
  }
}
