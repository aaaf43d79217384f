package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random lives of cases never break what always holds; docs/domain.md lists it. */
final class CaseInvariantsTest {

  private static final long FIRST_SEED = 20_261_122L;
  private static final int LIVES = 400;
  private static final int STEPS = 60;

  @Test
  void no_life_of_a_case_breaks_what_always_holds() {
    Set<CaseStatus> seen = EnumSet.noneOf(CaseStatus.class);
    Set<Class<?>> happened = new HashSet<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + LIVES; seed++) {
      RandomLife life = new RandomLife(seed);
      for (int step = 0; step < STEPS; step++) {
        life.step();
        life.holds(seed);
      }
      life.passages()
          .forEach(passage -> {
            seen.add(passage.to());
            happened.add(passage.event());
          });
    }
    // Lives that never get anywhere would prove nothing.
    assertThat(seen).containsExactlyInAnyOrder(CaseStatus.values());
    assertThat(happened)
        .contains(PromiseEvent.class.getPermittedSubclasses())
        .contains(FollowUpEvent.class.getPermittedSubclasses())
        .contains(GrantEvent.class.getPermittedSubclasses())
        .contains(FactRequestEvent.class.getPermittedSubclasses())
        .contains(CommunityEvent.class.getPermittedSubclasses())
        .contains(MistakeEvent.class.getPermittedSubclasses())
        .contains(ConductEvent.ThreatLifted.class, ConductEvent.ConductMoved.class)
        .contains(ConductEvent.MemberExposed.class, ConductEvent.ExposureDismissed.class)
        .contains(CaseEvent.AnswerDeclined.class, Witnessed.class)
        .contains(
            Arrays.stream(HandOffEvent.class.getPermittedSubclasses())
                .filter(event -> !event.equals(HandOffEvent.WroteToAliasOf.class))
                .toArray(Class<?>[]::new));
  }
}
