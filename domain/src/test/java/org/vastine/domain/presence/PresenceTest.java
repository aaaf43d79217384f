package org.vastine.domain.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.policy.PresenceRule;

class PresenceTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final PresenceRule RULE =
      new PresenceRule(Duration.ofDays(2), Duration.ofDays(14));

  private static PresenceState state(Integer heard, Integer answered, Integer waiting) {
    Optional<Presence.Waiting> oldest =
        ago(waiting).map(since -> new Presence.Waiting(new CaseId(new UUID(1, 2)), since));
    return new Presence(
            new ChannelAccountId(new UUID(1, 1)),
            ago(heard),
            ago(answered),
            waiting == null ? 0 : 1,
            oldest)
        .state(RULE, NOW);
  }

  private static Optional<Instant> ago(Integer days) {
    return Optional.ofNullable(days).map(number -> NOW.minus(Duration.ofDays(number)));
  }

  @Test
  void R4_a_channel_on_which_somebody_waits_for_too_long_is_neglected() {
    assertThat(state(1, 1, 3)).isEqualTo(PresenceState.NEGLECTED);
    assertThat(state(1, 1, 2)).isEqualTo(PresenceState.ALIVE);
  }

  @Test
  void R4_a_channel_that_hears_and_answers_nothing_is_quiet() {
    assertThat(state(null, null, null)).isEqualTo(PresenceState.QUIET);
    assertThat(state(20, 15, null)).isEqualTo(PresenceState.QUIET);
    assertThat(state(20, 14, null)).isEqualTo(PresenceState.ALIVE);
  }

  @Test
  void R4_a_rule_without_time_is_refused() {
    assertThatThrownBy(() -> new PresenceRule(Duration.ZERO, Duration.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PresenceRule(Duration.ofDays(1), Duration.ofDays(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
