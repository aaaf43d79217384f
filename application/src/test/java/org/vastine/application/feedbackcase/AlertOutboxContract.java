package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;

/** What every {@link AlertOutbox} keeps to. */
public abstract class AlertOutboxContract extends PortContract {

  private final CaseId about = new CaseId(ids.next());

  private AlertOutbox outbox() {
    return ports().alertOutbox();
  }

  private Occasion occasion(AlertKind kind, String token, Instant at, Optional<Instant> due) {
    return new Occasion(
        kind,
        about,
        token,
        at,
        Optional.of(at.minusSeconds(30)),
        due,
        Optional.of(new MemberId(ids.next())),
        Optional.empty());
  }

  private Occasion threat(String token) {
    return occasion(AlertKind.THREAT, token, NOW, Optional.empty());
  }

  private List<Occasion> due(Instant now) {
    return inside(() -> outbox().lockDue(now, 10));
  }

  @Test
  final void an_occasion_comes_back_in_all_its_parts() {
    Occasion threat = threat("m1");
    doInside(() -> outbox().add(List.of(threat)));

    assertThat(due(NOW)).containsExactly(threat);
    assertThat(elsewhere(() -> outbox().lockDue(NOW, 10))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_never_happened() {
    rolledBack(() -> outbox().add(List.of(threat("m1"))));

    assertThat(due(NOW)).isEmpty();
  }

  @Test
  final void the_same_occasion_is_kept_once() {
    Occasion first = threat("m1");
    doInside(() -> outbox().add(List.of(first)));
    doInside(() -> outbox().add(List.of(threat("m1"))));

    assertThat(due(NOW)).containsExactly(first);
  }

  @Test
  final void a_warning_comes_the_longest_lead_before_its_deadline() {
    Instant due = NOW.plus(Duration.ofHours(8));
    Occasion warning = occasion(AlertKind.DUE_SOON, "d", NOW, Optional.of(due));
    doInside(() -> outbox().add(List.of(warning)));

    assertThat(due(due.minus(Duration.ofHours(2)).minusSeconds(1))).isEmpty();
    assertThat(due(due.minus(Duration.ofHours(2)))).containsExactly(warning);
  }

  @Test
  final void it_is_looked_at_again_later_and_then_let_go() {
    Occasion threat = threat("m1");
    Occasion other = threat("m2");
    doInside(() -> outbox().add(List.of(threat, other, threat("m3"))));
    doInside(
        () -> outbox().lookAgain(Map.of(threat, NOW.plusSeconds(60), other, NOW.plusSeconds(30))));

    assertThat(due(NOW)).extracting(Occasion::token).containsExactly("m3");
    assertThat(due(NOW.plusSeconds(60)))
        .extracting(Occasion::token)
        .containsExactly("m3", "m2", "m1");

    doInside(() -> outbox().done(List.of(threat, other)));
    assertThat(due(NOW.plusSeconds(60))).extracting(Occasion::token).containsExactly("m3");
  }

  @Test
  final void of_a_case_only_the_occasion_itself_is_let_go() {
    Occasion threat = threat("m1");
    Occasion sameToken = occasion(AlertKind.URGENT, "m1", NOW, Optional.empty());
    doInside(() -> outbox().add(List.of(threat, sameToken, threat("m2"))));
    doInside(() -> outbox().done(List.of(threat)));
    doInside(() -> outbox().lookAgain(Map.of(sameToken, NOW.plusSeconds(60))));

    assertThat(due(NOW)).extracting(Occasion::token).containsExactly("m2");
  }

  @Test
  final void nothing_to_keep_or_let_go_is_no_fault() {
    doInside(() -> outbox().done(List.of()));
    doInside(() -> outbox().lookAgain(Map.of()));

    assertThat(due(NOW)).isEmpty();
  }

  @Test
  final void no_more_come_than_were_asked_for() {
    doInside(() -> outbox().add(List.of(threat("m1"), threat("m2"), threat("m3"))));

    assertThat(inside(() -> outbox().lockDue(NOW, 2))).hasSize(2);
  }
}
