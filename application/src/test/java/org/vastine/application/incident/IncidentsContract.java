package org.vastine.application.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.incident.IncidentScope;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Subject;

/** What every {@link Incidents} keeps to. */
public abstract class IncidentsContract extends PortContract {

  private static final IncidentScope NARROW =
      new IncidentScope(
          Set.of(Subject.BILLING, Subject.STAFF),
          Set.of(new ChannelKind("mastodon")),
          Set.of(LanguageTag.of("fi")));
  private static final IncidentScope WIDE = new IncidentScope(Set.of(), Set.of(), Set.of());

  private Incidents incidents() {
    return ports().incidents();
  }

  private ReputationIncident opened(IncidentScope scope, int minutes) {
    ReputationIncident incident =
        new ReputationIncident(
            new IncidentId(ids.next()),
            "Payments fail",
            scope,
            "We are on it.",
            NOW.plusSeconds(60L * minutes),
            By.VASTINE,
            Optional.empty());
    doInside(() -> incidents().store(incident));
    return incident;
  }

  @Test
  final void R34_open_incidents_come_back_whole_the_latest_first_until_they_are_closed() {
    ReputationIncident first = opened(NARROW, 1);
    ReputationIncident second = opened(WIDE, 2);
    assertThat(inside(() -> incidents().open())).containsExactly(second, first);
    assertThat(inside(() -> incidents().lock(first.id()))).contains(first);
    assertThat(elsewhere(() -> incidents().open())).isEmpty();
    assertThat(elsewhere(() -> incidents().lock(first.id()))).isEmpty();

    ReputationIncident closed =
        new ReputationIncident(
            first.id(),
            first.title(),
            first.scope(),
            first.holdingText(),
            first.openedAt(),
            first.openedBy(),
            Optional.of(NOW.plusSeconds(600)));
    doInside(() -> incidents().store(closed));
    assertThat(inside(() -> incidents().open())).containsExactly(second);
    assertThat(inside(() -> incidents().newest(9))).containsExactly(second, closed);
    assertThat(inside(() -> incidents().newest(1))).containsExactly(second);
  }

  @Test
  final void R34_what_is_rolled_back_never_went_on() {
    ReputationIncident first = opened(WIDE, 1);
    rolledBack(() ->
        incidents()
            .store(
                new ReputationIncident(
                    first.id(),
                    first.title(),
                    first.scope(),
                    first.holdingText(),
                    first.openedAt(),
                    first.openedBy(),
                    Optional.of(NOW.plusSeconds(99)))));
    assertThat(inside(() -> incidents().open())).containsExactly(first);
  }
}
