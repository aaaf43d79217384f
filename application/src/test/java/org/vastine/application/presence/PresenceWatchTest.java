package org.vastine.application.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.presence.PresenceState;

class PresenceWatchTest {

  private final Casework casework = new Casework();

  private WatchPresence.Watched watches() {
    return accepted(
        new WatchPresence(
                new Permitted(casework.world.transactions()),
                casework.world.presences(),
                casework.world.policies(),
                casework.world.alertOutbox(),
                casework.world.clock())
            .handle(casework.vastine, new WatchPresence.Command()));
  }

  private List<Occasion> told() {
    return casework.inside(() ->
        casework
            .world
            .alertOutbox()
            .lockDue(casework.world.clock().instant().plus(Duration.ofDays(9)), 100)
            .stream()
            .filter(occasion -> occasion.kind() == AlertKind.CHANNEL_NEGLECTED)
            .toList());
  }

  private PresenceState state() {
    return accepted(
            new ReadPresence(
                    new Permitted(casework.world.transactions()),
                    casework.world.presences(),
                    casework.world.policies(),
                    casework.world.signatures(),
                    casework.world.clock())
                .handle(casework.aino, new ReadPresence.Command()))
        .channels()
        .getFirst()
        .state();
  }

  @Test
  void R4_a_neglected_channel_is_flagged_and_told_of_once() {
    FeedbackCase waits = casework.caseOf(casework.given.wrote("Maija", "Irritated: hello?"));
    assertThat(watches().flagged()).isEmpty();
    assertThat(state()).isEqualTo(PresenceState.ALIVE);

    casework.world.clock().advance(Duration.ofDays(3));
    assertThat(watches().flagged()).containsExactly(casework.account.id());
    assertThat(watches().flagged()).isEmpty();
    assertThat(state()).isEqualTo(PresenceState.NEGLECTED);
    assertThat(told())
        .singleElement()
        .satisfies(occasion -> {
          assertThat(occasion.caseId()).isEqualTo(waits.id());
          assertThat(occasion.stands(casework.feedbackCase(waits.id()))).isTrue();
        });
  }
}
