package org.vastine.application.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.routing.Concern;
import org.vastine.domain.routing.Considered;
import org.vastine.domain.routing.RoutedAt;
import org.vastine.domain.routing.Routing;
import org.vastine.domain.routing.Verdict;
import org.vastine.domain.team.MemberId;

/** What every {@link RoutingBook} keeps to. */
public abstract class RoutingBookContract extends PortContract {

  private final CaseId first = new CaseId(ids.next());
  private final CaseId second = new CaseId(ids.next());
  private final MemberId aino = new MemberId(ids.next());
  private final MemberId eero = new MemberId(ids.next());

  private RoutingBook book() {
    return ports().routingBook();
  }

  private RoutedAt decision(int version, MemberId to, AssignGround ground) {
    return new RoutedAt(
        first,
        version,
        NOW,
        new Routing(
            to,
            ground,
            List.of(
                new Considered(eero, Verdict.AWAY, 3, 5, Optional.empty()),
                new Considered(aino, Verdict.CHOSEN, 0, 0, Optional.of(eero)))));
  }

  @Test
  final void R12_the_latest_decision_comes_back_in_all_its_parts() {
    doInside(() -> book().store(decision(4, aino, AssignGround.STAND_IN)));

    assertThat(inside(() -> book().find(first))).contains(decision(4, aino, AssignGround.STAND_IN));
    assertThat(inside(() -> book().find(second))).isEmpty();
    assertThat(elsewhere(() -> book().find(first))).isEmpty();
    doInside(() -> book().store(decision(9, eero, AssignGround.LEAD)));
    assertThat(inside(() -> book().find(first))).contains(decision(9, eero, AssignGround.LEAD));
  }

  @Test
  final void R12_concerns_are_kept_once_and_can_be_taken_back() {
    Concern one = new Concern(first, aino, eero, NOW);
    Concern other = new Concern(second, eero, eero, NOW.plusSeconds(1));
    doInside(() -> {
      book().add(one);
      book().add(new Concern(first, aino, aino, NOW.plusSeconds(5)));
      book().add(other);
    });

    assertThat(inside(() -> book().concerns(List.of(first, second)))).containsExactly(one, other);
    assertThat(inside(() -> book().concerns(List.of(second)))).containsExactly(other);
    assertThat(inside(() -> book().concerns(List.of()))).isEmpty();
    assertThat(elsewhere(() -> book().concerns(List.of(first)))).isEmpty();
    assertThat(inside(() -> book().remove(first, eero))).isFalse();
    assertThat(inside(() -> book().remove(first, aino))).isTrue();
    assertThat(inside(() -> book().concerns(List.of(first)))).isEmpty();
  }
}
