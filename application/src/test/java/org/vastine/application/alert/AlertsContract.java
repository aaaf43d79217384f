package org.vastine.application.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.application.world.PortContract;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** What every {@link Alerts} keeps to. */
public abstract class AlertsContract extends PortContract {

  private final MemberId aino = new MemberId(ids.next());
  private final MemberId bo = new MemberId(ids.next());
  private final CaseId about = new CaseId(ids.next());

  private Alerts alerts() {
    return ports().alerts();
  }

  private Alert alert(MemberId member, AlertKind kind, String token, Instant toldAt) {
    return new Alert(
        new AlertId(ids.next()),
        member,
        new Occasion(
            kind,
            about,
            token,
            NOW,
            Optional.of(NOW.minusSeconds(100)),
            Optional.of(NOW.plusSeconds(900)),
            Optional.of(bo),
            Optional.of(aino)),
        Style.THREAT,
        "mastodon",
        toldAt,
        Optional.empty());
  }

  private Alert told(MemberId member, String token, Instant at) {
    Alert alert = alert(member, AlertKind.THREAT, token, at);
    assertThat(inside(() -> alerts().add(List.of(alert)))).containsExactly(alert);
    return alert;
  }

  @Test
  final void an_alert_comes_back_in_all_its_parts() {
    Alert alert = told(aino, "m1", NOW);

    assertThat(inside(() -> alerts().find(List.of(alert.id())))).containsExactly(alert);
    assertThat(elsewhere(() -> alerts().find(List.of(alert.id())))).isEmpty();
  }

  @Test
  final void R3_nobody_is_told_of_the_same_thing_twice() {
    Alert first = told(aino, "m1", NOW);
    Alert again = alert(aino, AlertKind.THREAT, "m1", NOW.plusSeconds(5));
    Alert others = alert(bo, AlertKind.THREAT, "m1", NOW);
    Alert otherwise = alert(aino, AlertKind.BREACHED, "m1", NOW);

    assertThat(inside(() -> alerts().add(List.of(again, others, otherwise))))
        .containsExactlyInAnyOrder(others, otherwise);
    assertThat(inside(() -> alerts().find(List.of(first.id(), again.id())))).containsExactly(first);
  }

  @Test
  final void a_member_reads_their_own_the_latest_first_page_after_page() {
    List<Alert> mine = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      mine.addFirst(told(aino, "m" + number, NOW.plusSeconds(number / 2)));
    }
    told(bo, "m9", NOW);

    Page<Alert> first = inside(() -> alerts().of(aino, false, Optional.empty(), 3));
    Page<Alert> rest = inside(() -> alerts().of(aino, false, first.next(), 3));

    List<Alert> read = new ArrayList<>(first.items());
    read.addAll(rest.items());
    assertThat(read).containsExactlyElementsOf(mine);
    assertThat(rest.next()).isEmpty();
    assertThatThrownBy(() -> inside(() -> alerts().of(aino, false, Optional.of("?"), 3)))
        .isInstanceOf(UnreadableCursor.class);
  }

  @Test
  final void what_was_seen_is_counted_no_more() {
    Alert first = told(aino, "m1", NOW);
    Alert second = told(aino, "m2", NOW.plusSeconds(1));
    Alert others = told(bo, "m1", NOW);

    assertThat(inside(() -> alerts().unseen(aino, 100))).isEqualTo(2);
    assertThat(inside(() -> alerts().unseen(aino, 1))).isEqualTo(1);
    assertThat(inside(() -> alerts().see(aino, List.of(first.id(), others.id()), NOW)))
        .isEqualTo(1);
    assertThat(inside(() -> alerts().see(aino, List.of(first.id()), NOW.plusSeconds(9)))).isZero();
    assertThat(inside(() -> alerts().unseen(aino, 100))).isEqualTo(1);
    assertThat(inside(() -> alerts().unseen(bo, 100))).isEqualTo(1);
    assertThat(inside(() -> alerts().of(aino, true, Optional.empty(), 9)).items())
        .containsExactly(second);
    assertThat(inside(() -> alerts().find(List.of(first.id()))).getFirst().seenAt()).contains(NOW);
  }

  @Test
  final void all_are_seen_that_were_told_until_a_moment() {
    told(aino, "m1", NOW);
    told(aino, "m2", NOW.plusSeconds(1));
    told(aino, "m3", NOW.plusSeconds(2));

    assertThat(inside(() -> alerts().seeAll(aino, NOW.plusSeconds(1), NOW.plusSeconds(3))))
        .isEqualTo(2);
    assertThat(inside(() -> alerts().unseen(aino, 100))).isEqualTo(1);
  }

  @Test
  final void it_tells_when_the_first_was_told_of_such_a_thing_on_a_case() {
    doInside(
        () -> alerts().add(List.of(alert(aino, AlertKind.BREACHED, "b", NOW.minusSeconds(60)))));
    assertThat(inside(() -> alerts().firstTold(about, Set.of(AlertKind.THREAT)))).isEmpty();

    told(bo, "m1", NOW.plusSeconds(2));
    told(aino, "m1", NOW.plusSeconds(1));

    assertThat(inside(() -> alerts().firstTold(about, Set.of(AlertKind.THREAT, AlertKind.URGENT))))
        .contains(NOW.plusSeconds(1));
    assertThat(inside(() -> alerts().firstTold(new CaseId(ids.next()), Set.of(AlertKind.THREAT))))
        .isEmpty();
    assertThat(elsewhere(() -> alerts().firstTold(about, Set.of(AlertKind.THREAT)))).isEmpty();
  }

  @Test
  final void it_tells_how_fast_telling_was() {
    for (int number = 1; number <= 20; number++) {
      told(aino, "m" + number, NOW.plusSeconds(number));
    }
    Alert warning = alert(aino, AlertKind.DUE_SOON, "d", NOW.plusSeconds(9_000));
    doInside(() -> alerts().add(List.of(warning)));

    assertThat(inside(() -> alerts().speedSince(NOW)))
        .isEqualTo(
            new Alerts.Speed(
                20,
                Optional.of(Duration.ofSeconds(10)),
                Optional.of(Duration.ofSeconds(19)),
                Optional.of(Duration.ofSeconds(110)),
                Optional.of(Duration.ofSeconds(119))));
    assertThat(inside(() -> alerts().speedSince(NOW.plusSeconds(20))))
        .isEqualTo(
            new Alerts.Speed(
                0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
