package org.vastine.application.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.conduct.ActKind;
import org.vastine.domain.conduct.ActState;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.team.MemberId;

/** What every {@link ConductActs} keeps to. */
public abstract class ConductActsContract extends PortContract {

  private static final Duration LEASE = Duration.ofMinutes(5);

  private final ConductStepId step = new ConductStepId(ids.next());

  private ConductActs acts() {
    return ports().conductActs();
  }

  private ConductAct act(ActState state, Instant nextAt) {
    return new ConductAct(
        new ActId(ids.next()),
        step,
        ActKind.BLOCK,
        state,
        1,
        nextAt,
        Optional.of("unavailable"),
        Optional.of(new CaseTextId(ids.next())),
        Optional.of(new MemberId(ids.next())),
        NOW,
        false,
        state == ActState.BY_HAND ? Optional.of(NOW.plusSeconds(77)) : Optional.empty());
  }

  @Test
  final void R29_acts_are_found_by_their_steps() {
    ConductAct first = act(ActState.PROVEN, NOW);
    ConductAct second = act(ActState.WAITING, NOW);
    doInside(() -> {
      acts().store(first);
      acts().store(second);
    });

    assertThat(inside(() -> acts().of(List.of(step)))).containsExactly(first, second);
    assertThat(inside(() -> acts().of(List.of()))).isEmpty();
    assertThat(inside(() -> acts().find(first.id()))).contains(first);
    assertThat(inside(() -> acts().lock(second.id()))).contains(second);
    assertThat(elsewhere(() -> acts().find(first.id()))).isEmpty();
    doInside(() -> acts().store(second.calledOff(NOW)));
    assertThat(inside(() -> acts().find(second.id())).orElseThrow().state())
        .isEqualTo(ActState.CALLED_OFF);
  }

  @Test
  final void R29_what_waits_for_a_person_is_listed_the_oldest_first() {
    ConductAct later = act(ActState.BY_HAND, NOW).byHand("gone", NOW.plusSeconds(5));
    ConductAct first = act(ActState.BY_HAND, NOW).notedLate();
    ConductAct twin = act(ActState.BY_HAND, NOW);
    doInside(() -> {
      acts().store(later);
      acts().store(first);
      acts().store(twin);
      acts().store(act(ActState.WAITING, NOW));
      acts().store(act(ActState.PROVEN, NOW));
    });

    assertThat(inside(() -> acts().byHand(9))).containsExactly(first, twin, later);
    assertThat(inside(() -> acts().byHand(1))).containsExactly(first);
    assertThat(elsewhere(() -> acts().byHand(9))).isEmpty();
  }

  @Test
  final void R29_a_due_act_is_given_to_one_worker_until_its_lease_ends() {
    ConductAct due = act(ActState.WAITING, NOW);
    doInside(() -> {
      acts().store(due);
      acts().store(act(ActState.WAITING, NOW.plusSeconds(3_000)));
      acts().store(act(ActState.BY_HAND, NOW));
      acts().store(act(ActState.DONE, NOW));
    });

    assertThat(inside(() -> acts().lease(NOW.minusSeconds(1), LEASE))).isEmpty();
    assertThat(inside(() -> acts().lease(NOW, LEASE))).contains(due);
    assertThat(inside(() -> acts().lease(NOW, LEASE))).isEmpty();
    assertThat(inside(() -> acts().find(due.id()))).contains(due.taken(NOW, LEASE));
    assertThat(inside(() -> acts().lease(NOW.plus(LEASE), LEASE))).contains(due.taken(NOW, LEASE));
  }
}
