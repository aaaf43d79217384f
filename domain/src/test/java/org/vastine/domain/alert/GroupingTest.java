package org.vastine.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Seed;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

class GroupingTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private static Alert alert(AlertKind kind, long number, Optional<Instant> due) {
    return new Alert(
        new AlertId(new UUID(7, number)),
        new MemberId(new UUID(7, 1)),
        new Occasion(
            kind,
            new CaseId(new UUID(7, number)),
            "t",
            NOON,
            Optional.empty(),
            due,
            Optional.empty(),
            Optional.empty()),
        Style.QUESTION,
        "mastodon",
        NOON,
        Optional.empty());
  }

  @Test
  void R3_the_first_goes_at_once_and_the_next_waits_for_the_window() {
    assertThat(Grouping.sendAt(Optional.empty(), WINDOW, false, NOON)).isEqualTo(NOON);
    assertThat(Grouping.sendAt(Optional.of(NOON.minusSeconds(60)), WINDOW, false, NOON))
        .isEqualTo(NOON.plusSeconds(240));
    assertThat(Grouping.sendAt(Optional.of(NOON.minusSeconds(300)), WINDOW, false, NOON))
        .isEqualTo(NOON);
  }

  @Test
  void R3_what_breaks_through_waits_for_nothing() {
    assertThat(Grouping.sendAt(Optional.of(NOON.minusSeconds(1)), WINDOW, true, NOON))
        .isEqualTo(NOON);
  }

  @Test
  void the_most_pressing_stand_first_and_ten_at_most() {
    List<Alert> many = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      many.add(alert(AlertKind.NEW_CASE, number, Optional.empty()));
    }
    Alert later = alert(AlertKind.BREACHED, 31, Optional.of(NOON.plusSeconds(9)));
    Alert sooner = alert(AlertKind.BREACHED, 32, Optional.of(NOON.plusSeconds(1)));
    Alert threat = alert(AlertKind.THREAT, 33, Optional.empty());
    many.addAll(List.of(later, sooner, threat));

    assertThat(Grouping.lines(many)).hasSize(10).startsWith(threat, sooner, later);
  }

  @Test
  void R3_whenever_alerts_come_no_two_messages_are_closer_than_the_window_and_none_is_lost() {
    Random random = Seed.printedFor("GroupingTest").random("arrivals");
    for (int round = 0; round < 500; round++) {
      Optional<Instant> last = Optional.empty();
      Instant now = NOON;
      int waiting = 0;
      int sent = 0;
      int come = 0;
      for (int step = 0; step < 60; step++) {
        now = now.plusSeconds(random.nextInt(200));
        int more = random.nextInt(3);
        waiting += more;
        come += more;
        boolean due = waiting > 0 && !Grouping.sendAt(last, WINDOW, false, now).isAfter(now);
        if (due) {
          Optional<Instant> before = last;
          assertThat(before.isEmpty() || !now.isBefore(before.get().plus(WINDOW)))
              .as("round %d, step %d", round, step)
              .isTrue();
          sent += waiting;
          waiting = 0;
          last = Optional.of(now);
        }
      }
      Instant end = now.plus(WINDOW);
      assertThat(Grouping.sendAt(last, WINDOW, false, end)).isEqualTo(end);
      assertThat(sent + waiting).as("round %d", round).isEqualTo(come);
    }
  }
}
