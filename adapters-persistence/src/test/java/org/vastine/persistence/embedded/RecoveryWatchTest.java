package org.vastine.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
final class RecoveryWatchTest {

  private static final List<String> LOST =
      List.of("postgres: io worker 0", "postgres: checkpointer ", "postgres: background writer ");
  private static final List<String> RECOVERING =
      List.of("postgres: checkpointer ", "postgres: startup recovering 000000010000000000000001");
  private static final List<String> SERVING =
      List.of("postgres: checkpointer ", "postgres: walwriter ", "postgres: vastine idle");

  private final RecoveryWatch watch = new RecoveryWatch();

  @Test
  void a_server_whose_recovery_has_ended_without_success_is_given_up_after_a_while() {
    for (int look = 1; look < RecoveryWatch.PATIENCE; look++) {
      assertThat(watch.isGivenUp(LOST)).as("look %d", look).isFalse();
    }
    assertThat(watch.isGivenUp(LOST)).isTrue();
  }

  @Test
  void a_server_that_recovers_or_serves_is_left_alone_however_long() {
    for (int look = 0; look <= RecoveryWatch.PATIENCE; look++) {
      assertThat(watch.isGivenUp(RECOVERING)).isFalse();
    }
    for (int look = 0; look <= RecoveryWatch.PATIENCE; look++) {
      assertThat(watch.isGivenUp(SERVING)).isFalse();
    }
  }

  @Test
  void the_moment_between_a_crash_and_its_recovery_is_forgotten() {
    for (int look = 1; look < RecoveryWatch.PATIENCE; look++) {
      watch.isGivenUp(LOST);
    }
    watch.isGivenUp(RECOVERING);
    assertThat(watch.isGivenUp(LOST)).isFalse();
  }

  @Test
  void a_process_that_has_ended_has_no_title() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    assertThat(ProcessTitles.of(ended.toHandle())).isEmpty();
    assertThat(ProcessTitles.of(ProcessHandle.current())).isNotEmpty();
  }
}
