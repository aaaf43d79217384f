package org.vastine.application.myday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Casework;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.RuleRef;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;

/** Who finds on their day what is to be looked at again (R29). */
final class StepsToRecheckTest {

  private final Casework work = new Casework();
  private final Actor lead = work.one(Role.LEAD);
  private final Instant now = work.world.clock().instant();
  private final StepsToRecheck rechecks =
      new StepsToRecheck(work.world.standings(), work.world.caseList(), work.world.clock());
  private final FeedbackCase ignored = work.caseOf(work.given.wrote("Troll", "hostile: idiots"));
  private final FeedbackCase blocked = work.caseOf(work.given.wrote("Ogre", "hostile: fools"));

  private List<DayItem> of(Actor who) {
    return work.inside(() -> rechecks.of(who, who.member().orElseThrow()));
  }

  private void holds(FeedbackCase it, ConductRung rung) {
    LadderStep step =
        new LadderStep(
            new ConductStepId(work.world.ids().next()),
            new LadderStep.Grounds(
                it.id(),
                it.talk().latest(),
                new RuleRef(1, 1),
                new CaseTextId(work.world.ids().next())),
            rung,
            StepState.ACTIVE,
            Optional.empty(),
            work.aino.member().orElseThrow(),
            now,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    work.inside(() -> {
      work.world
          .standings()
          .store(new Standing(new Standing.Key(it.key().author(), it.account()), List.of(step)));
      return step;
    });
  }

  @Test
  void R29_leads_have_all_of_it_and_others_what_they_took_and_may_decide() {
    holds(ignored, ConductRung.IGNORED);
    holds(blocked, ConductRung.BLOCKED);
    assertThat(of(lead)).isEmpty();

    work.world.clock().advance(Duration.ofDays(90));
    assertThat(of(lead))
        .extracting(item -> item.row().feedbackCase().id())
        .containsExactlyInAnyOrder(ignored.id(), blocked.id());
    assertThat(of(work.aino)).hasSize(1);
    DayItem own = of(work.aino).getFirst();
    assertThat(own.kind()).isEqualTo(DayKind.RECHECK_STEP);
    assertThat(own.row().feedbackCase().id()).isEqualTo(ignored.id());
    assertThat(own.at()).isEqualTo(now.plus(Duration.ofDays(90)));
    assertThat(own.late()).isFalse();
    assertThat(of(work.bo)).as("they took none").isEmpty();

    work.world.clock().advance(Duration.ofDays(7));
    assertThat(of(work.aino).getFirst().late()).isTrue();
  }
}
