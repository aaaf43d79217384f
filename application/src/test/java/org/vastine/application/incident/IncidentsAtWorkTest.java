package org.vastine.application.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.incident.IncidentScope;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** What goes on, from when a lead says so to when it is over. */
final class IncidentsAtWorkTest {

  private final Casework work = new Casework();
  private final Actor lead = work.one(Role.LEAD);
  private final Permitted permitted = new Permitted(work.world.transactions());
  private final IncidentWork incidentWork =
      new IncidentWork(work.world.incidents(), work.world.auditLog(), work.world.clock());

  private Decision<ReputationIncident> opens(Actor who, String title) {
    return new OpenIncident(permitted, incidentWork, work.world.ids())
        .handle(
            who,
            new OpenIncident.Command(
                title, new IncidentScope(Set.of(), Set.of(), Set.of()), "We are on it."));
  }

  private Decision<ReputationIncident> closes(Actor who, IncidentId id) {
    return new CloseIncident(permitted, work.world.incidents(), incidentWork)
        .handle(who, new CloseIncident.Command(id));
  }

  private Decision<List<ReputationIncident>> lists(Actor who) {
    return new ListIncidents(permitted, work.world.incidents())
        .handle(who, new ListIncidents.Command());
  }

  @Test
  void what_goes_on_is_opened_and_closed_once_and_stays_in_the_list() {
    ReputationIncident storm = accepted(opens(lead, "Storm"));
    work.world.clock().advance(Duration.ofHours(2));

    ReputationIncident over = accepted(closes(lead, storm.id()));

    assertThat(over.closedAt()).contains(work.world.clock().instant());
    assertThat(accepted(lists(work.bo))).containsExactly(over);
    assertThat(work.inside(() -> work.world.incidents().open())).isEmpty();
    assertThat(work.audited(storm.id())).containsExactly("incident.closed", "incident.opened");
    assertThat(code(closes(lead, storm.id()))).isEqualTo("incident.closed-already");
  }

  @Test
  void what_never_began_is_not_closed() {
    assertThat(code(closes(lead, new IncidentId(new UUID(9, 9))))).isEqualTo("incident.not-found");
    assertThat(code(opens(lead, " "))).isEqualTo("incident.words-needed");
    assertThat(accepted(lists(lead))).isEmpty();
  }

  @Test
  void leads_say_what_goes_on_and_who_reads_cases_sees_it() {
    Actor follower = work.lacking(Permission.LEAD_CASES);
    ReputationIncident storm = accepted(opens(lead, "Storm"));

    assertThat(code(opens(follower, "Storm"))).isEqualTo("team.permission-needed");
    assertThat(code(closes(follower, storm.id()))).isEqualTo("team.permission-needed");
    assertThat(code(lists(work.lacking(Permission.READ_CASES))))
        .isEqualTo("team.permission-needed");
  }
}
