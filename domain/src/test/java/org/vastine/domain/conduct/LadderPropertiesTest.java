package org.vastine.domain.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.conduct.LadderFixture.AINO;
import static org.vastine.domain.conduct.LadderFixture.CLEAN;
import static org.vastine.domain.conduct.LadderFixture.LEAD;
import static org.vastine.domain.conduct.LadderFixture.NOON;
import static org.vastine.domain.conduct.LadderFixture.OTHER_LEAD;
import static org.vastine.domain.conduct.LadderFixture.WORDS;
import static org.vastine.domain.conduct.LadderFixture.grounds;
import static org.vastine.domain.conduct.LadderFixture.id;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.kernel.Decision;

/** Members do whatever comes to their mind; the ladder stays a ladder (R29). */
class LadderPropertiesTest {

  private static final int LIVES = 400;
  private static final int STEPS = 40;
  private static final List<Ladder.Who> PEOPLE = List.of(AINO, LEAD, OTHER_LEAD);

  private static final class Life {
    private final Random random;
    private final long seed;
    private Instant now = NOON;
    private Standing standing = CLEAN;
    private long next = 100;

    Life(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
    }

    private ConductStepId any() {
      List<LadderStep> steps = standing.steps();
      return steps.isEmpty()
          ? new ConductStepId(id(1))
          : steps.get(random.nextInt(steps.size())).id();
    }

    private Decision<Ladder.Done> act(Ladder.Who who, boolean abuse) {
      Ladder ladder = new Ladder(now);
      return switch (random.nextInt(6)) {
        case 0 -> ladder.confirm(standing, any(), who);
        case 1 -> ladder.decline(standing, any(), who, WORDS);
        case 2 -> ladder.lift(standing, any(), who, WORDS);
        case 3 -> Decision.accepted(ladder.expire(standing));
        default -> ladder.take(standing, wish(), who, abuse);
      };
    }

    private Ladder.Wish wish() {
      ConductRung[] rungs = ConductRung.values();
      ConductRung rung = rungs[random.nextInt(rungs.length)];
      Optional<Instant> until =
          random.nextInt(3) == 0
              ? Optional.of(now.plus(Duration.ofHours(random.nextInt(48))))
              : Optional.empty();
      return new Ladder.Wish(
          new ConductStepId(id(next++)),
          rung,
          grounds(30 + random.nextInt(3)),
          until,
          random.nextInt(4) == 0);
    }

    void step(Set<StepState> seen) {
      now = now.plus(Duration.ofHours(random.nextInt(10)));
      Ladder.Who who = PEOPLE.get(random.nextInt(PEOPLE.size()));
      boolean abuse = random.nextInt(5) == 0;
      Standing before = standing;
      if (act(who, abuse) instanceof Decision.Accepted<Ladder.Done>(Ladder.Done done)) {
        standing = done.standing();
        done.moved().forEach(moved -> holds(before, moved.step(), who, abuse));
      }
      standing.steps().forEach(one -> seen.add(one.state()));
      holds();
    }

    /** What is true of a step that moved. */
    private void holds(Standing before, LadderStep step, Ladder.Who who, boolean abuse) {
      if (step.active() || step.state() == StepState.PROPOSED) {
        boolean skips = before.skips(step.rung());
        boolean newOne = before.find(step.id()).isEmpty();
        assertThat(skips && step.skipped().isEmpty()).as("seed %s: a skip", seed).isFalse();
        if (newOne && skips) {
          assertThat(abuse || who.lead()).as("seed %s: right to skip", seed).isTrue();
        }
      }
      if (step.active() && step.rung().needsSecond()) {
        assertThat(step.second())
            .as("seed %s: a second person", seed)
            .isPresent()
            .isNotEqualTo(Optional.of(step.by()));
      }
      if (step.state() == StepState.LIFTED) {
        assertThat(standing.find(step.id()).orElseThrow().active())
            .as("seed %s: lifted", seed)
            .isFalse();
      }
    }

    /** What is always true. */
    private void holds() {
      List<LadderStep> active = standing.steps().stream().filter(LadderStep::active).toList();
      assertThat(active.stream().filter(step -> step.rung().holds()).count())
          .as("seed %s: rungs that hold", seed)
          .isLessThanOrEqualTo(1);
      assertThat(active.stream().map(LadderStep::rung).distinct().count())
          .as("seed %s: one of a sort", seed)
          .isEqualTo(active.size());
      assertThat(standing.steps().stream().filter(s -> s.state() == StepState.PROPOSED).count())
          .as("seed %s: proposals", seed)
          .isLessThanOrEqualTo(1);
      assertThat(standing.steps().stream().filter(s -> s.ending().isPresent()))
          .as("seed %s: what ended does not hold", seed)
          .noneMatch(LadderStep::active);
    }
  }

  @Test
  void R29_random_steps_never_skip_without_right_nor_contradict_each_other() {
    long first = System.nanoTime();
    System.out.println("LadderPropertiesTest begins with seed " + first);
    Set<StepState> seen = new HashSet<>();
    for (long seed = first; seed < first + LIVES; seed++) {
      Life life = new Life(seed);
      for (int step = 0; step < STEPS; step++) {
        life.step(seen);
      }
    }
    // Lives that never get anywhere would prove nothing.
    assertThat(seen).isEqualTo(EnumSet.allOf(StepState.class));
  }
}
