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
import org.junit.jupiter.api.Test;
import org.vastine.domain.channel.ChannelAnswer;

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
}
