package org.vastine.domain.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.conduct.LadderFixture.AINO;
import static org.vastine.domain.conduct.LadderFixture.NOON;
import static org.vastine.domain.conduct.LadderFixture.WORDS;
import static org.vastine.domain.conduct.LadderFixture.accepted;
import static org.vastine.domain.conduct.LadderFixture.code;
import static org.vastine.domain.conduct.LadderFixture.id;
import static org.vastine.domain.conduct.LadderFixture.step;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.feedbackcase.ConductRung;

class ConductActTest {

  private static ConductAct act(ActKind kind, boolean platformCan) {
    return ConductAct.of(new ActId(id(50)), step(1), kind, platformCan, NOON);
  }

  @Test
  void R29_a_platform_that_fails_is_asked_again_and_at_last_a_person() {
    ConductAct act = act(ActKind.MUTE, true);
    for (int attempt = 1; attempt < 12; attempt++) {
      act = act.taken(NOON, Duration.ofMinutes(1)).after(ChannelAnswer.tryLater("down"), NOON, 0.5);
      assertThat(act.state()).isEqualTo(ActState.WAITING);
      assertThat(act.nextAt()).isAfter(NOON).isBefore(NOON.plus(Duration.ofMinutes(31)));
    }
    act = act.taken(NOON, Duration.ofMinutes(1)).after(ChannelAnswer.tryLater("down"), NOON, 0.5);

    assertThat(act.state()).isEqualTo(ActState.BY_HAND);
    assertThat(act.problem()).contains("unavailable");
  }

  @Test
  void R29_a_report_of_unknown_outcome_is_not_sent_again() {
    assertThat(
            act(ActKind.REPORT, true)
                .taken(NOON, Duration.ofMinutes(1))
                .after(new ChannelAnswer.Unknown<>("lost"), NOON, 0)
                .state())
        .isEqualTo(ActState.BY_HAND);
    assertThat(
            act(ActKind.BLOCK, true)
                .taken(NOON, Duration.ofMinutes(1))
                .after(new ChannelAnswer.Unknown<>("lost"), NOON, 0)
                .state())
        .isEqualTo(ActState.WAITING);
  }

  @Test
  void R29_what_no_platform_does_is_done_by_a_person_who_says_how_it_is_seen() {
    ConductAct byHand = act(ActKind.REPORT_TO_POLICE, false);

    ConductAct proven = accepted(byHand.proven(AINO.member(), WORDS, NOON));

    assertThat(proven.happened()).isTrue();
    assertThat(proven.proof()).contains(WORDS);
    assertThat(code(proven.proven(AINO.member(), WORDS, NOON))).isEqualTo("conduct.not-by-hand");
    assertThat(code(act(ActKind.MUTE, true).proven(AINO.member(), WORDS, NOON)))
        .isEqualTo("conduct.not-by-hand");
  }

  private static ConductAct asked(ActKind kind, int times) {
    ConductAct act = act(kind, true);
    for (int attempt = 1; attempt <= times; attempt++) {
      act = act.taken(NOON, Duration.ofMinutes(1));
    }
    return act;
  }

  @ParameterizedTest
  @CsvSource({"1,5", "2,10", "3,20", "9,1280", "10,1800", "11,1800"})
  void R29_each_wait_is_twice_as_long_up_to_half_an_hour(int attempts, long seconds) {
    ConductAct act = asked(ActKind.MUTE, attempts);

    assertThat(act.after(ChannelAnswer.tryLater("down"), NOON, 1).nextAt())
        .isEqualTo(NOON.plusSeconds(seconds));
    assertThat(act.after(ChannelAnswer.tryLater("down"), NOON, 0).nextAt())
        .as("spread over the upper half")
        .isEqualTo(NOON.plus(Duration.ofSeconds(seconds).dividedBy(2)));
  }

  @Test
  void R29_a_platform_that_names_a_time_is_asked_then() {
    Instant then = NOON.plusSeconds(7_200);
    ConductAct act = asked(ActKind.MUTE, 1);

    assertThat(act.after(new ChannelAnswer.RateLimited<>(then), NOON, 0).nextAt()).isEqualTo(then);
    assertThat(act.after(new ChannelAnswer.TryLater<>("down", Optional.of(then)), NOON, 0).nextAt())
        .isEqualTo(then);
    assertThat(act.after(new ChannelAnswer.RateLimited<>(NOON), NOON, 0).nextAt())
        .as("a limit that is over by then")
        .isEqualTo(NOON.plusSeconds(5));
  }

  @Test
  void R29_what_trying_again_does_not_help_is_a_persons_work() {
    ConductAct act = asked(ActKind.BLOCK, 1);

    assertThat(act.after(new ChannelAnswer.NeedsAuthorisation<>("401"), NOON, 0).problem())
        .contains("not-authorised");
    assertThat(act.after(new ChannelAnswer.Gone<>("404"), NOON, 0).problem()).contains("gone");
    assertThat(act.after(new ChannelAnswer.Refused<>("no", "422"), NOON, 0).problem())
        .contains("refused");
  }

  @Test
  void R29_only_what_was_done_or_proven_has_happened() {
    ConductAct waiting = act(ActKind.MUTE, true);

    assertThat(waiting.happened()).isFalse();
    assertThat(waiting.byHand("gone", NOON).happened()).isFalse();
    assertThat(waiting.calledOff(NOON).happened()).isFalse();
    assertThat(asked(ActKind.MUTE, 1).after(ChannelAnswer.done("ok"), NOON, 0).happened()).isTrue();
  }

  @Test
  void R29_what_is_no_longer_wanted_is_called_off_and_not_asked_for() {
    ConductAct off = act(ActKind.MUTE, true).calledOff(NOON.plusSeconds(1));

    assertThat(off.state()).isEqualTo(ActState.CALLED_OFF);
    assertThat(off.state().open()).isFalse();
    assertThat(off.changedAt()).isEqualTo(NOON.plusSeconds(1));
  }

  @ParameterizedTest
  @EnumSource
  void R29_an_act_is_open_while_it_may_still_be_done(ActState state) {
    assertThat(state.open())
        .isEqualTo(Set.of(ActState.WAITING, ActState.SENDING, ActState.BY_HAND).contains(state));
  }

  @Test
  void R29_a_worker_that_comes_back_late_finds_that_another_one_asks() {
    ConductAct first = asked(ActKind.MUTE, 1);
    ConductAct second = asked(ActKind.MUTE, 2);

    assertThat(first.isStill(first)).isTrue();
    assertThat(second.isStill(first)).isFalse();
    assertThat(first.after(ChannelAnswer.tryLater("down"), NOON, 0).isStill(first)).isFalse();
    assertThat(first.isStill(act(ActKind.MUTE, true))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "WARNED,",
    "IGNORED,",
    "MUTED,MUTE",
    "BLOCKED,BLOCK",
    "REPORTED_TO_PLATFORM,REPORT",
    "REPORTED_TO_POLICE,REPORT_TO_POLICE"
  })
  void R29_a_step_asks_for_what_has_to_be_done_outside(ConductRung rung, ActKind kind) {
    assertThat(ActKind.taking(rung)).isEqualTo(Optional.ofNullable(kind));
  }
}
