package org.vastine.domain.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.conduct.LadderFixture.AINO;
import static org.vastine.domain.conduct.LadderFixture.CLEAN;
import static org.vastine.domain.conduct.LadderFixture.LEAD;
import static org.vastine.domain.conduct.LadderFixture.NOON;
import static org.vastine.domain.conduct.LadderFixture.WORDS;
import static org.vastine.domain.conduct.LadderFixture.accepted;
import static org.vastine.domain.conduct.LadderFixture.code;
import static org.vastine.domain.conduct.LadderFixture.step;
import static org.vastine.domain.conduct.LadderFixture.taken;
import static org.vastine.domain.conduct.LadderFixture.until;
import static org.vastine.domain.conduct.LadderFixture.wish;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.ConductMove;
import org.vastine.domain.feedbackcase.ConductRung;

/** What keeps an author away and never ends by itself is looked at again (R29). */
final class RecheckTest {

  private static final Standing WARNED = taken(CLEAN, wish(1, ConductRung.WARNED));
  private static final Standing IGNORED = taken(WARNED, wish(2, ConductRung.IGNORED));
  private static final Instant DUE = NOON.plus(Duration.ofDays(90));
  private static final Instant LATE = DUE.plus(Duration.ofDays(7));

  private static LadderStep last(Standing standing) {
    return standing.steps().getLast();
  }

  private static Ladder.Done said(Standing standing, Instant now) {
    return new Ladder(now).sayRechecks(standing);
  }

  private static Standing kept(Standing standing, Instant now, Instant until) {
    return accepted(new Ladder(now).keep(standing, step(2), AINO, until, WORDS)).standing();
  }

  @Test
  void R29_its_day_comes_after_a_quarter_and_there_is_a_week_to_look() {
    LadderStep ignored = last(IGNORED);

    assertThat(ignored.recheckDue()).contains(DUE);
    assertThat(ignored.asksRecheck(DUE.minusSeconds(1))).isFalse();
    assertThat(ignored.asksRecheck(DUE)).isTrue();
    assertThat(ignored.missesRecheck(LATE.minusSeconds(1))).isFalse();
    assertThat(ignored.missesRecheck(LATE)).isTrue();
  }

  @Test
  void R29_what_ends_by_itself_what_keeps_nobody_away_and_what_ended_is_not_looked_at() {
    Standing timed = taken(WARNED, until(2, ConductRung.IGNORED, NOON.plusSeconds(60)));
    Standing lifted = accepted(new Ladder(NOON).lift(IGNORED, step(2), AINO, WORDS)).standing();

    assertThat(last(timed).recheckDue()).isEmpty();
    assertThat(last(WARNED).recheckDue()).isEmpty();
    assertThat(last(lifted).recheckDue()).isEmpty();
    assertThat(code(new Ladder(NOON).keep(timed, step(2), LEAD, DUE, WORDS)))
        .isEqualTo("conduct.nothing-to-recheck");
  }

  @Test
  void R29_that_its_day_has_come_is_said_once_and_that_it_is_past_once_more() {
    assertThat(said(IGNORED, DUE.minusSeconds(1)).moved()).isEmpty();
    Ladder.Done due = said(IGNORED, DUE);
    assertThat(due.moved()).extracting(Ladder.Moved::move).containsExactly(move("RECHECK_DUE"));
    assertThat(said(due.standing(), LATE.minusSeconds(1)).moved()).isEmpty();
    Ladder.Done late = said(due.standing(), LATE);
    assertThat(late.moved()).extracting(Ladder.Moved::move).containsExactly(move("RECHECK_MISSED"));
    assertThat(said(late.standing(), LATE.plusSeconds(9)).moved()).isEmpty();
    assertThat(said(IGNORED, LATE).moved())
        .as("of what is long past it is not also said that its day has come")
        .extracting(Ladder.Moved::move)
        .containsExactly(move("RECHECK_MISSED"));
  }

  private static Optional<ConductMove> move(String name) {
    return Optional.of(ConductMove.valueOf(name));
  }

  @Test
  void R29_whoever_looked_keeps_it_until_a_further_day_and_then_it_is_looked_at_anew() {
    Instant next = DUE.plus(Duration.ofDays(30));
    Standing kept = kept(said(IGNORED, DUE).standing(), DUE, next);

    assertThat(last(kept).recheck().kept()).contains(new Recheck.Kept(next, WORDS));
    assertThat(last(kept).active()).isTrue();
    assertThat(last(kept).asksRecheck(next.minusSeconds(1))).isFalse();
    assertThat(said(kept, next).moved())
        .extracting(Ladder.Moved::move)
        .containsExactly(move("RECHECK_DUE"));
  }

  @Test
  void R29_it_is_kept_for_a_year_and_a_day_at_most_and_not_into_the_past() {
    assertThat(code(new Ladder(DUE).keep(IGNORED, step(2), AINO, DUE, WORDS)))
        .isEqualTo("conduct.until-out-of-range");
    Instant longest = DUE.plus(Ladder.LONGEST);
    assertThat(code(new Ladder(DUE).keep(IGNORED, step(2), AINO, longest.plusSeconds(1), WORDS)))
        .isEqualTo("conduct.until-out-of-range");
    assertThat(last(kept(IGNORED, DUE, longest)).recheckDue()).contains(longest);
  }

  @Test
  void R29_what_a_second_person_confirmed_is_kept_by_a_lead() {
    Standing muted = taken(IGNORED, wish(3, ConductRung.MUTED));
    Standing proposed = taken(muted, wish(4, ConductRung.BLOCKED));
    Standing blocked = accepted(new Ladder(NOON).confirm(proposed, step(4), LEAD)).standing();

    assertThat(last(proposed).recheckDue()).as("it does not hold yet").isEmpty();
    assertThat(code(new Ladder(DUE).keep(blocked, step(4), AINO, LATE, WORDS)))
        .isEqualTo("conduct.lead-keeps");
    assertThat(code(new Ladder(DUE).keep(blocked, step(4), LEAD, LATE, WORDS)))
        .isEqualTo("accepted");
    assertThat(code(new Ladder(DUE).keep(blocked, step(9), LEAD, LATE, WORDS)))
        .isEqualTo("conduct.step-not-found");
  }
}
