package org.vastine.application.incident;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.incident.IncidentScope;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A lead declares that something goes on (R34). */
public final class OpenIncident {

  private final Permitted permitted;
  private final IncidentWork work;
  private final Ids ids;

  /**
   * What is asked.
   *
   * @param title what it is about, for the team
   * @param scope which cases it is about
   * @param holdingText what is said in public while it lasts
   */
  public record Command(String title, IncidentScope scope, String holdingText) {}

  /** Needs the incidents. */
  @Inject
  public OpenIncident(Permitted permitted, IncidentWork work, Ids ids) {
    this.permitted = permitted;
    this.work = work;
    this.ids = ids;
  }

  /** Gives the incident. Plans that are made from now on may ask for it. */
  public Decision<ReputationIncident> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.LEAD_CASES,
        () ->
            ReputationIncident.opened(
                    new IncidentId(ids.next()),
                    command.title(),
                    command.scope(),
                    command.holdingText(),
                    work.now(),
                    actor.by())
                .map(incident -> work.store(actor, incident, "opened")));
  }
}
