package org.vastine.application.myday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.team.AbsenceDesk;
import org.vastine.application.team.TeamAudit;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Hold;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A short pause: the member's clock stands still, the customer's does not. */
final class TakingPauseTest {

  private final Casework work = new Casework();
  private final Permitted permitted = new Permitted(work.world.transactions());
  private final AbsenceDesk desk =
      new AbsenceDesk(
          work.world.absenceBook(),
          work.world.members(),
          new TeamAudit(work.world.auditLog(), work.world.clock()),
          work.world.ids(),
          work.world.clock());

  private Decision<TakePause.View> pauses(Actor who, int minutes) {
    return new TakePause(
            permitted,
            desk,
            work.world.absenceBook(),
            work.world.cases(),
            work.caseWork(),
            work.world.clock())
        .handle(who, new TakePause.Command(minutes));
  }

  private FeedbackCase claimed(Actor who, String words) {
    return accepted(work.claims(who, work.caseOf(work.given.wrote("Maija", words))));
  }

  private Hold.Claim claim(FeedbackCase it) {
    return work.feedbackCase(it.id()).hold().claim().orElseThrow();
  }

  private static MemberId me(Actor who) {
    return who.member().orElseThrow();
  }

  private boolean isAway() {
    Instant now = work.world.clock().instant();
    return Absences.of(work.inside(() -> work.world.absenceBook().notOver(now)))
        .isAway(me(work.aino), now);
  }

  @Test
  void R32_what_is_held_is_held_for_as_much_longer_and_the_customers_deadline_stays() {
    FeedbackCase mine = claimed(work.aino, "Where is my parcel?");
    FeedbackCase others = claimed(work.bo, "The invoice is wrong.");
    Hold.Claim before = claim(mine);
    Hold.Claim theirs = claim(others);
    Optional<Instant> due = work.feedbackCase(mine.id()).duty().answerDue();
    work.world.clock().advance(Duration.ofMinutes(2));

    TakePause.View done = accepted(pauses(work.aino, 10));

    assertThat(done.held()).isEqualTo(1);
    assertThat(claim(mine))
        .isEqualTo(new Hold.Claim(me(work.aino), before.until().plus(Duration.ofMinutes(10))));
    assertThat(claim(others)).isEqualTo(theirs);
    assertThat(work.feedbackCase(mine.id()).duty().answerDue()).isEqualTo(due);
  }

  @Test
  void R32_the_member_is_away_and_the_pause_ends_by_itself() {
    accepted(pauses(work.aino, 5));

    assertThat(isAway()).isTrue();
    work.world.clock().advance(Duration.ofMinutes(5));
    assertThat(isAway()).isFalse();
  }

  @Test
  void R32_the_pause_ends_when_the_member_says_so_and_is_forgotten() {
    accepted(pauses(work.aino, 30));
    work.world.clock().advance(Duration.ofMinutes(1));

    assertThat(
            accepted(
                new ReturnToWork(permitted, desk, work.world.absenceBook(), work.world.clock())
                    .handle(work.aino, new ReturnToWork.Command())))
        .isTrue();
    assertThat(isAway()).isFalse();
    assertThat(work.inside(() -> work.world.absenceBook().notOver(work.world.clock().instant())))
        .isEmpty();
  }

  @Test
  void R32_a_lease_that_is_over_is_not_taken_up_again() {
    FeedbackCase mine = claimed(work.aino, "Where is my parcel?");
    Hold.Claim before = claim(mine);
    work.world.clock().advance(Duration.between(work.world.clock().instant(), before.until()));

    assertThat(accepted(pauses(work.aino, 10)).held()).isZero();
    assertThat(claim(mine)).isEqualTo(before);
  }

  @Test
  void R32_a_pause_is_short_and_taken_once_at_a_time_by_who_works_on_cases() {
    assertThat(code(pauses(work.aino, 0))).isEqualTo("care.pause-too-long");
    assertThat(code(pauses(work.aino, 31))).isEqualTo("care.pause-too-long");
    assertThat(code(pauses(work.lacking(Permission.WORK_CASES), 5)))
        .isEqualTo("team.permission-needed");
    accepted(pauses(work.aino, 30));
    assertThat(code(pauses(work.aino, 5))).isEqualTo("care.already-away");
  }

  @Test
  void R32_only_a_short_absence_without_a_stand_in_is_a_pause() {
    Instant now = work.world.clock().instant();
    Instant half = now.plus(Duration.ofMinutes(30));

    assertThat(absence(now, Optional.of(half), Optional.empty()).isPause()).isTrue();
    assertThat(absence(now, Optional.of(half.plusSeconds(1)), Optional.empty()).isPause())
        .isFalse();
    assertThat(absence(now, Optional.empty(), Optional.empty()).isPause()).isFalse();
    assertThat(absence(now, Optional.of(half), Optional.of(me(work.bo))).isPause()).isFalse();
  }

  private Absence absence(Instant from, Optional<Instant> until, Optional<MemberId> standIn) {
    return new Absence(new AbsenceId(work.world.ids().next()), me(work.aino), from, until, standIn);
  }
}
