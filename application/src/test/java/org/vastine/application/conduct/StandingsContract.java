package org.vastine.application.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.Recheck;
import org.vastine.domain.conduct.RuleRef;
import org.vastine.domain.conduct.SkipGround;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;

/** What every {@link Standings} keeps to. */
public abstract class StandingsContract extends PortContract {

  private final Standing.Key key = key();

  private Standings standings() {
    return ports().standings();
  }

  private Standing.Key key() {
    return new Standing.Key(new AuthorId(ids.next()), new ChannelAccountId(ids.next()));
  }

  private LadderStep step(ConductRung rung, StepState state, Optional<Instant> until, Instant at) {
    boolean ended = state != StepState.ACTIVE && state != StepState.PROPOSED;
    return new LadderStep(
        new ConductStepId(ids.next()),
        new LadderStep.Grounds(
            new CaseId(ids.next()),
            new MentionId(ids.next()),
            new RuleRef(2, 3),
            new CaseTextId(ids.next())),
        rung,
        state,
        ended ? Optional.of(SkipGround.STATED) : Optional.empty(),
        new MemberId(ids.next()),
        at,
        until,
        ended ? Optional.of(new MemberId(ids.next())) : Optional.empty(),
        ended
            ? Optional.of(
                new LadderStep.Ending(
                    at.plusSeconds(5),
                    Optional.of(new MemberId(ids.next())),
                    Optional.of(new CaseTextId(ids.next()))))
            : Optional.empty());
  }

  @Test
  final void R29_steps_come_back_as_they_were_kept_and_in_their_order() {
    Standing standing =
        new Standing(
            key,
            List.of(
                step(ConductRung.WARNED, StepState.LIFTED, Optional.empty(), NOW),
                step(
                    ConductRung.IGNORED,
                    StepState.ACTIVE,
                    Optional.of(NOW.plusSeconds(60)),
                    NOW.plusSeconds(1)),
                step(
                    ConductRung.REPORTED_TO_POLICE,
                    StepState.PROPOSED,
                    Optional.empty(),
                    NOW.plusSeconds(2))));
    doInside(() -> standings().store(standing));

    assertThat(inside(() -> standings().find(key))).isEqualTo(standing);
    assertThat(inside(() -> standings().lock(key))).isEqualTo(standing);
    assertThat(inside(() -> standings().of(standing.steps().get(1).id()))).contains(standing);
    assertThat(elsewhere(() -> standings().find(key))).isEqualTo(Standing.of(key));
    assertThat(elsewhere(() -> standings().of(standing.steps().get(1).id()))).isEmpty();
  }

  @Test
  final void R29_whom_we_keep_away_is_listed_the_latest_first() {
    Standing muted =
        new Standing(
            key(),
            List.of(
                step(ConductRung.IGNORED, StepState.REPLACED, Optional.empty(), NOW),
                step(ConductRung.MUTED, StepState.ACTIVE, Optional.empty(), NOW.plusSeconds(1))));
    Standing blocked =
        new Standing(
            key(),
            List.of(
                step(ConductRung.BLOCKED, StepState.ACTIVE, Optional.empty(), NOW.plusSeconds(2)),
                step(
                    ConductRung.REPORTED_TO_POLICE,
                    StepState.ACTIVE,
                    Optional.empty(),
                    NOW.plusSeconds(3))));
    Standing warned =
        new Standing(
            key(), List.of(step(ConductRung.WARNED, StepState.ACTIVE, Optional.empty(), NOW)));
    doInside(() -> {
      standings().store(muted);
      standings().store(blocked);
      standings().store(warned);
    });
    Standings.Placed first = new Standings.Placed(blocked.key(), blocked.steps().getFirst());
    Standings.Placed second = new Standings.Placed(muted.key(), muted.steps().getLast());

    assertThat(inside(() -> standings().silencing(9))).containsExactly(first, second);
    assertThat(inside(() -> standings().silencing(1))).containsExactly(first);
    assertThat(elsewhere(() -> standings().silencing(9))).isEmpty();
    List<ConductStepId> ids =
        List.of(first.step().id(), second.step().id(), new ConductStepId(this.ids.next()));
    assertThat(inside(() -> standings().steps(ids))).containsExactlyInAnyOrder(first, second);
    assertThat(inside(() -> standings().steps(List.of()))).isEmpty();
    assertThat(elsewhere(() -> standings().steps(ids))).isEmpty();
  }

  @Test
  final void R29_a_step_that_changed_is_kept_as_it_is_now() {
    LadderStep before =
        step(ConductRung.MUTED, StepState.ACTIVE, Optional.of(NOW.plusSeconds(60)), NOW);
    LadderStep after =
        new LadderStep(
            before.id(),
            before.grounds(),
            before.rung(),
            StepState.EXPIRED,
            before.skipped(),
            before.by(),
            before.at(),
            before.until(),
            before.second(),
            Optional.of(
                new LadderStep.Ending(NOW.plusSeconds(60), Optional.empty(), Optional.empty())));
    doInside(() -> standings().store(new Standing(key, List.of(before))));
    doInside(() -> standings().store(new Standing(key, List.of(after))));

    assertThat(inside(() -> standings().find(key)).steps()).containsExactly(after);
    rolledBack(() -> standings().store(new Standing(key, List.of(before))));
    assertThat(inside(() -> standings().find(key)).steps()).containsExactly(after);
  }

  @Test
  final void R29_steps_whose_time_is_over_are_found_the_earliest_first() {
    LadderStep late =
        step(ConductRung.IGNORED, StepState.ACTIVE, Optional.of(NOW.plusSeconds(20)), NOW);
    LadderStep early =
        step(ConductRung.MUTED, StepState.ACTIVE, Optional.of(NOW.plusSeconds(10)), NOW);
    LadderStep ended =
        step(ConductRung.MUTED, StepState.LIFTED, Optional.of(NOW.plusSeconds(5)), NOW);
    doInside(() -> {
      standings().store(new Standing(key, List.of(ended, late)));
      standings().store(new Standing(key(), List.of(early)));
    });

    assertThat(inside(() -> standings().over(NOW.plusSeconds(9), 10))).isEmpty();
    assertThat(inside(() -> standings().over(NOW.plusSeconds(10), 10))).containsExactly(early.id());
    assertThat(inside(() -> standings().over(NOW.plusSeconds(20), 10)))
        .containsExactly(early.id(), late.id());
    assertThat(inside(() -> standings().over(NOW.plusSeconds(20), 1))).hasSize(1);
    assertThat(elsewhere(() -> standings().over(NOW.plusSeconds(20), 10))).isEmpty();
  }

  private LadderStep again(ConductRung rung, Instant at, Recheck recheck) {
    LadderStep plain = step(rung, StepState.ACTIVE, Optional.empty(), at);
    return new LadderStep(
        plain.id(),
        plain.grounds(),
        rung,
        plain.state(),
        plain.skipped(),
        plain.by(),
        at,
        plain.until(),
        plain.second(),
        plain.ending(),
        recheck);
  }

  private Recheck kept(Instant until, boolean told, boolean missed) {
    return new Recheck(
        Optional.of(new Recheck.Kept(until, new CaseTextId(ids.next()))), told, missed);
  }

  @Test
  final void R29_what_is_to_be_looked_at_again_is_found_and_of_that_what_was_not_said_yet() {
    Instant first = NOW.minus(Recheck.FIRST);
    LadderStep never = again(ConductRung.IGNORED, first, Recheck.NONE);
    LadderStep said = again(ConductRung.BLOCKED, first.minusSeconds(9), kept(NOW, true, false));
    LadderStep late = again(ConductRung.MUTED, NOW, kept(NOW.minus(Recheck.TIME), true, false));
    LadderStep missed =
        again(ConductRung.MUTED, NOW, kept(NOW.minus(Recheck.TIME).minusSeconds(1), true, true));
    List<LadderStep> others =
        List.of(
            again(ConductRung.IGNORED, first, kept(NOW.plusSeconds(1), false, false)),
            again(ConductRung.IGNORED, first.plusSeconds(1), Recheck.NONE),
            again(ConductRung.WARNED, first, Recheck.NONE),
            step(ConductRung.MUTED, StepState.ACTIVE, Optional.of(NOW.plusSeconds(60)), first),
            step(ConductRung.MUTED, StepState.LIFTED, Optional.empty(), first));
    doInside(() -> {
      List.of(never, said, late, missed)
          .forEach(one -> standings().store(new Standing(key(), List.of(one))));
      others.forEach(one -> standings().store(new Standing(key(), List.of(one))));
    });

    assertThat(inside(() -> standings().toRecheck(NOW, 9)))
        .extracting(Standings.Placed::step)
        .startsWith(missed, late)
        .containsExactlyInAnyOrder(missed, late, never, said);
    assertThat(inside(() -> standings().toRecheck(NOW, 1)))
        .extracting(Standings.Placed::step)
        .containsExactly(missed);
    assertThat(inside(() -> standings().recheckUnsaid(NOW, 9)))
        .containsExactly(late.id(), never.id());
    assertThat(inside(() -> standings().recheckUnsaid(NOW, 1))).containsExactly(late.id());
    assertThat(inside(() -> standings().recheckUnsaid(NOW.minusSeconds(1), 9))).isEmpty();
    assertThat(elsewhere(() -> standings().toRecheck(NOW, 9))).isEmpty();
    assertThat(elsewhere(() -> standings().recheckUnsaid(NOW, 9))).isEmpty();
  }

  @Test
  final void R29_proposals_are_found_the_oldest_first() {
    Standing second =
        new Standing(
            key(),
            List.of(
                step(
                    ConductRung.BLOCKED,
                    StepState.PROPOSED,
                    Optional.empty(),
                    NOW.plusSeconds(1))));
    Standing first =
        new Standing(
            key, List.of(step(ConductRung.BLOCKED, StepState.PROPOSED, Optional.empty(), NOW)));
    doInside(() -> {
      standings().store(second);
      standings().store(first);
      standings()
          .store(
              new Standing(
                  key(),
                  List.of(step(ConductRung.MUTED, StepState.ACTIVE, Optional.empty(), NOW))));
    });

    assertThat(inside(() -> standings().proposed(10))).containsExactly(first, second);
    assertThat(inside(() -> standings().proposed(1))).containsExactly(first);
  }
}
