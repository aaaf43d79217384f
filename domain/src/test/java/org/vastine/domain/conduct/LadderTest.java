package org.vastine.domain.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.conduct.LadderFixture.AINO;
import static org.vastine.domain.conduct.LadderFixture.CLEAN;
import static org.vastine.domain.conduct.LadderFixture.LADDER;
import static org.vastine.domain.conduct.LadderFixture.LEAD;
import static org.vastine.domain.conduct.LadderFixture.NOON;
import static org.vastine.domain.conduct.LadderFixture.OTHER_LEAD;
import static org.vastine.domain.conduct.LadderFixture.WORDS;
import static org.vastine.domain.conduct.LadderFixture.accepted;
import static org.vastine.domain.conduct.LadderFixture.code;
import static org.vastine.domain.conduct.LadderFixture.extreme;
import static org.vastine.domain.conduct.LadderFixture.grounds;
import static org.vastine.domain.conduct.LadderFixture.step;
import static org.vastine.domain.conduct.LadderFixture.taken;
import static org.vastine.domain.conduct.LadderFixture.until;
import static org.vastine.domain.conduct.LadderFixture.wish;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.kernel.Decision;

class LadderTest {

  private static final Standing WARNED = taken(CLEAN, wish(1, ConductRung.WARNED));
  private static final Standing IGNORED = taken(WARNED, wish(2, ConductRung.IGNORED));
  private static final Standing MUTED = taken(IGNORED, wish(3, ConductRung.MUTED));

  private static String take(Standing before, Ladder.Wish wish, Ladder.Who who, boolean abuse) {
    return code(LADDER.take(before, wish, who, abuse));
  }

  @Test
  void R29_steps_go_in_order_and_a_further_one_replaces_the_one_before() {
    assertThat(CLEAN.next()).contains(ConductRung.WARNED);
    assertThat(WARNED.silenced()).isFalse();
    assertThat(IGNORED.silenced()).isTrue();
    assertThat(MUTED.steps())
        .extracting(LadderStep::state)
        .containsExactly(StepState.REPLACED, StepState.REPLACED, StepState.ACTIVE);
    assertThat(MUTED.next()).contains(ConductRung.BLOCKED);
  }

  @Test
  void R29_a_skipped_step_is_refused_and_names_the_next_one() {
    Decision<Ladder.Done> no = LADDER.take(WARNED, wish(2, ConductRung.MUTED), LEAD, false);

    assertThat(code(no)).isEqualTo("conduct.step-skipped");
    assertThat(((Decision.Refused<Ladder.Done>) no).refusal().facts())
        .containsEntry("next", "ignored");
  }

  @Test
  void R29_extreme_abuse_skips_steps_when_it_is_judged_or_a_lead_says_so() {
    assertThat(take(CLEAN, wish(1, ConductRung.MUTED), AINO, true)).isEqualTo("accepted");
    assertThat(take(CLEAN, extreme(1, ConductRung.MUTED), AINO, false))
        .isEqualTo("conduct.lead-states-extreme");
    Standing muted =
        accepted(LADDER.take(CLEAN, extreme(1, ConductRung.MUTED), LEAD, false)).standing();
    assertThat(muted.steps().getFirst().skipped()).contains(SkipGround.STATED);
  }

  @Test
  void R29_the_last_steps_wait_for_a_second_person() {
    Standing proposed = taken(MUTED, wish(4, ConductRung.BLOCKED));

    assertThat(proposed.proposal()).isPresent();
    assertThat(proposed.holding().orElseThrow().rung()).isEqualTo(ConductRung.MUTED);
    assertThat(take(proposed, wish(5, ConductRung.BLOCKED), AINO, false))
        .isEqualTo("conduct.proposal-waits");
    assertThat(code(LADDER.confirm(proposed, step(4), AINO)))
        .isEqualTo("conduct.second-person-needed");
    assertThat(code(LADDER.confirm(proposed, step(4), new Ladder.Who(OTHER_LEAD.member(), false))))
        .isEqualTo("conduct.lead-decides");
    Standing blocked = accepted(LADDER.confirm(proposed, step(4), LEAD)).standing();
    assertThat(blocked.holding().orElseThrow().rung()).isEqualTo(ConductRung.BLOCKED);
    assertThat(blocked.holding().orElseThrow().second()).contains(LEAD.member());
    assertThat(code(LADDER.confirm(blocked, step(4), LEAD))).isEqualTo("conduct.step-not-proposed");
  }

  @Test
  void R29_a_lead_cannot_confirm_the_own_proposal() {
    Standing proposed =
        accepted(LADDER.take(MUTED, wish(4, ConductRung.BLOCKED), LEAD, false)).standing();

    assertThat(code(LADDER.confirm(proposed, step(4), LEAD)))
        .isEqualTo("conduct.second-person-needed");
    assertThat(code(LADDER.confirm(proposed, step(4), OTHER_LEAD))).isEqualTo("accepted");
  }

  @Test
  void R29_a_proposal_that_became_a_skip_meanwhile_is_not_confirmed() {
    Standing proposed = taken(MUTED, wish(4, ConductRung.BLOCKED));
    Standing lifted = accepted(LADDER.lift(proposed, step(3), AINO, WORDS)).standing();

    assertThat(code(LADDER.confirm(lifted, step(4), LEAD))).isEqualTo("conduct.step-skipped");
  }

  @Test
  void R29_a_lifted_step_counts_as_never_taken() {
    Standing lifted = accepted(LADDER.lift(IGNORED, step(2), AINO, WORDS)).standing();

    assertThat(lifted.silenced()).isFalse();
    assertThat(lifted.next()).contains(ConductRung.IGNORED);
    assertThat(code(LADDER.lift(lifted, step(2), AINO, WORDS)))
        .isEqualTo("conduct.step-not-active");
  }

  @Test
  void R29_what_a_second_person_confirmed_is_lifted_by_a_lead() {
    Standing blocked =
        accepted(LADDER.confirm(taken(MUTED, wish(4, ConductRung.BLOCKED)), step(4), LEAD))
            .standing();

    assertThat(code(LADDER.lift(blocked, step(4), AINO, WORDS))).isEqualTo("conduct.lead-lifts");
    assertThat(code(LADDER.lift(blocked, step(4), OTHER_LEAD, WORDS))).isEqualTo("accepted");
  }

  @Test
  void R29_a_timed_step_ends_by_itself_and_is_remembered() {
    Standing ignored = taken(WARNED, until(2, ConductRung.IGNORED, NOON.plusSeconds(60)));

    assertThat(new Ladder(NOON.plusSeconds(59)).expire(ignored).moved()).isEmpty();
    Standing after = new Ladder(NOON.plusSeconds(60)).expire(ignored).standing();
    assertThat(after.holding()).isEmpty();
    assertThat(after.steps().getLast().state()).isEqualTo(StepState.EXPIRED);
    assertThat(after.next()).contains(ConductRung.MUTED);
  }

  @Test
  void R29_a_time_of_end_has_to_make_sense() {
    assertThat(take(WARNED, until(2, ConductRung.IGNORED, NOON), AINO, false))
        .isEqualTo("conduct.until-out-of-range");
    assertThat(
            take(
                WARNED,
                until(2, ConductRung.IGNORED, NOON.plus(Ladder.LONGEST).plusSeconds(1)),
                AINO,
                false))
        .isEqualTo("conduct.until-out-of-range");
    assertThat(
            take(CLEAN, until(1, ConductRung.WARNED, NOON.plus(Duration.ofDays(1))), AINO, false))
        .isEqualTo("conduct.step-not-timed");
  }

  @Test
  void R29_the_same_or_a_milder_step_contradicts_the_one_that_holds() {
    assertThat(take(MUTED, wish(4, ConductRung.MUTED), AINO, false))
        .isEqualTo("conduct.already-there");
    assertThat(take(MUTED, wish(4, ConductRung.WARNED), AINO, false))
        .isEqualTo("conduct.already-there");
  }

  @Test
  void R29_the_same_words_are_reported_once_and_others_again() {
    Standing reported =
        accepted(
                LADDER.confirm(
                    accepted(
                            LADDER.take(
                                MUTED, wish(4, ConductRung.REPORTED_TO_PLATFORM), AINO, true))
                        .standing(),
                    step(4),
                    LEAD))
            .standing();

    assertThat(reported.holding().orElseThrow().rung()).isEqualTo(ConductRung.MUTED);
    assertThat(take(reported, wish(5, ConductRung.REPORTED_TO_PLATFORM), AINO, true))
        .isEqualTo("conduct.already-there");
    Ladder.Wish other =
        new Ladder.Wish(
            step(5), ConductRung.REPORTED_TO_PLATFORM, grounds(31), Optional.empty(), false);
    assertThat(take(reported, other, AINO, true)).isEqualTo("accepted");
  }

  @Test
  void R29_a_proposal_is_declined_by_a_lead_or_its_proposer() {
    Standing proposed = taken(MUTED, wish(4, ConductRung.BLOCKED));
    Ladder.Who stranger = new Ladder.Who(OTHER_LEAD.member(), false);

    assertThat(code(LADDER.decline(proposed, step(4), stranger, WORDS)))
        .isEqualTo("conduct.lead-decides");
    assertThat(code(LADDER.decline(proposed, step(4), AINO, WORDS))).isEqualTo("accepted");
    assertThat(code(LADDER.decline(proposed, step(4), LEAD, WORDS))).isEqualTo("accepted");
    assertThat(code(LADDER.decline(proposed, step(99), LEAD, WORDS)))
        .isEqualTo("conduct.step-not-found");
  }

  private static Standing reportedAtOnce() {
    Standing proposed =
        accepted(LADDER.take(CLEAN, wish(1, ConductRung.REPORTED_TO_PLATFORM), AINO, true))
            .standing();
    return accepted(LADDER.confirm(proposed, step(1), LEAD)).standing();
  }

  @Test
  void R29_a_report_stands_beside_the_rung_that_holds() {
    Standing warned =
        accepted(LADDER.take(reportedAtOnce(), wish(2, ConductRung.WARNED), AINO, false))
            .standing();

    assertThat(reportedAtOnce().holding()).isEmpty();
    assertThat(warned.holding().orElseThrow().rung()).isEqualTo(ConductRung.WARNED);
    assertThat(warned.present().orElseThrow().rung()).isEqualTo(ConductRung.REPORTED_TO_PLATFORM);
  }

  @Test
  void R29_the_furthest_step_that_stands_is_shown() {
    assertThat(CLEAN.present()).isEmpty();
    assertThat(MUTED.present().orElseThrow().rung()).isEqualTo(ConductRung.MUTED);
    Standing lifted = accepted(LADDER.lift(MUTED, step(3), AINO, WORDS)).standing();
    assertThat(lifted.present()).isEmpty();
  }

  @Test
  void R29_a_proposal_that_waited_past_its_own_end_is_not_confirmed() {
    Standing proposed = taken(MUTED, until(4, ConductRung.BLOCKED, NOON.plusSeconds(60)));

    assertThat(code(new Ladder(NOON.plusSeconds(59)).confirm(proposed, step(4), LEAD)))
        .isEqualTo("accepted");
    assertThat(code(new Ladder(NOON.plusSeconds(60)).confirm(proposed, step(4), LEAD)))
        .isEqualTo("conduct.until-out-of-range");
  }

  @Test
  void R29_a_timed_step_reaches_a_year_at_most() {
    assertThat(
            take(
                WARNED,
                until(2, ConductRung.IGNORED, NOON.plus(Duration.ofDays(366))),
                AINO,
                false))
        .isEqualTo("accepted");
  }
}
