package org.vastine.application.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.Alarms;
import org.vastine.application.world.PortContract;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** What every {@link Alarms} keeps to. */
public abstract class AlarmsContract extends PortContract {

  private final CaseId about = new CaseId(ids.next());

  private Optional<Instant> told() {
    return inside(() -> ports().alarms().firstTold(about));
  }

  private void tell(AlertKind kind, Instant at) {
    doInside(() ->
        ports()
            .alerts()
            .add(
                List.of(
                    new Alert(
                        new AlertId(ids.next()),
                        new MemberId(ids.next()),
                        new Occasion(
                            kind,
                            about,
                            "m1",
                            NOW,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                        Style.THREAT,
                        "mastodon",
                        at,
                        Optional.empty()))));
  }

  @Test
  final void R3_somebody_was_alarmed_from_when_the_first_was_told_of_a_threat() {
    tell(AlertKind.NEW_CASE, NOW);
    assertThat(told()).isEmpty();

    tell(AlertKind.THREAT, NOW.plusSeconds(3));
    tell(AlertKind.THREAT, NOW.plusSeconds(2));
    assertThat(told()).contains(NOW.plusSeconds(2));
  }
}
