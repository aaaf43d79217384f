package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;

/** What every {@link SignInAttempts} keeps to. */
public abstract class SignInAttemptsContract extends PortContract {

  private static final String KEY = "email:aino@example.org";

  @Test
  final void nobody_failed_at_first() {
    assertThat(inside(() -> ports().signInAttempts().lock(KEY, NOW))).isEmpty();
  }

  @Test
  final void failures_come_the_latest_first_from_the_moment_that_counts() {
    doInside(() -> {
      ports().signInAttempts().add(KEY, NOW.minusSeconds(60));
      ports().signInAttempts().add(KEY, NOW.minusSeconds(10));
      ports().signInAttempts().add(KEY, NOW.minusSeconds(20));
    });

    assertThat(inside(() -> ports().signInAttempts().lock(KEY, NOW.minusSeconds(20))))
        .containsExactly(NOW.minusSeconds(10), NOW.minusSeconds(20));
  }

  @Test
  final void two_failures_in_the_same_moment_are_two() {
    doInside(() -> ports().signInAttempts().add(KEY, NOW));
    doInside(() -> ports().signInAttempts().add(KEY, NOW));

    assertThat(inside(() -> ports().signInAttempts().lock(KEY, NOW))).hasSize(2);
  }

  @Test
  final void one_failure_is_taken_back_and_the_others_stay() {
    doInside(() -> {
      ports().signInAttempts().add(KEY, NOW);
      ports().signInAttempts().add(KEY, NOW);
      ports().signInAttempts().add(KEY, NOW.plusSeconds(1));
    });

    doInside(() -> ports().signInAttempts().takeBack(KEY, NOW));
    doInside(() -> ports().signInAttempts().takeBack(KEY, NOW.plusSeconds(9)));

    assertThat(inside(() -> ports().signInAttempts().lock(KEY, NOW)))
        .containsExactly(NOW.plusSeconds(1), NOW);
  }

  @Test
  final void each_key_is_counted_and_cleared_alone() {
    doInside(() -> ports().signInAttempts().add(KEY, NOW));
    doInside(() -> ports().signInAttempts().add("address:192.0.2.1", NOW));

    doInside(() -> ports().signInAttempts().clear(KEY));

    assertThat(inside(() -> ports().signInAttempts().lock(KEY, NOW))).isEmpty();
    assertThat(inside(() -> ports().signInAttempts().lock("address:192.0.2.1", NOW))).hasSize(1);
  }

  @Test
  final void parallel_guesses_are_counted_one_by_one() throws Exception {
    Callable<Boolean> guess = () -> inside(this::isAmongTheFirstFive);

    int let = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> each :
          threads.invokeAll(Stream.generate(() -> guess).limit(12).toList())) {
        let += each.get() ? 1 : 0;
      }
    }

    assertThat(let).isEqualTo(5);
  }

  @Test
  final void another_workspace_counts_its_own() {
    doInside(() -> ports().signInAttempts().add(KEY, NOW));

    assertThat(elsewhere(() -> ports().signInAttempts().lock(KEY, NOW))).isEmpty();
    doElsewhere(() -> ports().signInAttempts().clear(KEY));

    assertThat(inside(() -> ports().signInAttempts().lock(KEY, NOW))).hasSize(1);
  }

  @Test
  final void what_is_rolled_back_never_happened() {
    rolledBack(() -> ports().signInAttempts().add(KEY, NOW));

    assertThat(inside(() -> ports().signInAttempts().lock(KEY, NOW))).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().signInAttempts().add(null, NOW));
    refused(() -> ports().signInAttempts().lock(null, NOW));
  }

  private boolean isAmongTheFirstFive() {
    if (ports().signInAttempts().lock(KEY, NOW).size() >= 5) {
      return false;
    }
    ports().signInAttempts().add(KEY, NOW);
    return true;
  }
}
