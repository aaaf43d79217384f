package org.vastine.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.IdempotencyKeys.Answered;
import org.vastine.application.world.PortContract;

/** What every {@link IdempotencyKeys} keeps to. */
public abstract class IdempotencyKeysContract extends PortContract {

  private static final Answered ANSWER = new Answered("hash", 201, "{\"id\":\"ğ 😡\"}");

  @Test
  final void a_new_key_has_no_answer_and_a_kept_one_is_given_again() {
    assertThat(inside(() -> ports().idempotencyKeys().take("me", "key", NOW))).isEmpty();

    doInside(() -> keep("me", "key", ANSWER));

    assertThat(inside(() -> ports().idempotencyKeys().take("me", "key", NOW))).contains(ANSWER);
    assertThat(inside(() -> ports().idempotencyKeys().take("me", "key", NOW))).contains(ANSWER);
  }

  @Test
  final void a_key_of_somebody_else_is_another_key() {
    doInside(() -> keep("me", "key", ANSWER));

    assertThat(inside(() -> ports().idempotencyKeys().take("you", "key", NOW))).isEmpty();
    assertThat(inside(() -> ports().idempotencyKeys().take("me", "other", NOW))).isEmpty();
  }

  @Test
  final void a_key_that_was_taken_and_not_kept_is_free_again() {
    doInside(() -> ports().idempotencyKeys().take("me", "key", NOW));
    rolledBack(() -> keep("me", "key", ANSWER));

    assertThat(inside(() -> ports().idempotencyKeys().take("me", "key", NOW))).isEmpty();
  }

  @Test
  final void after_a_day_a_key_is_new_and_can_be_kept_again() {
    doInside(() -> keep("me", "key", ANSWER));
    var nextDay = NOW.plus(Duration.ofDays(1)).plusSeconds(1);
    Answered newer = new Answered("other", 200, "{}");

    assertThat(inside(() -> ports().idempotencyKeys().take("me", "key", nextDay))).isEmpty();
    doInside(() -> {
      ports().idempotencyKeys().take("me", "key", nextDay);
      ports().idempotencyKeys().keep("me", "key", newer, nextDay);
    });

    assertThat(inside(() -> ports().idempotencyKeys().take("me", "key", nextDay))).contains(newer);
  }

  @Test
  final void of_parallel_requests_with_one_key_one_does_the_work() throws Exception {
    Callable<Boolean> request = () -> inside(this::workedUnlessAnswered);

    int worked = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> each :
          threads.invokeAll(Stream.generate(() -> request).limit(8).toList())) {
        worked += each.get() ? 1 : 0;
      }
    }

    assertThat(worked).isEqualTo(1);
  }

  @Test
  final void another_workspace_has_keys_of_its_own() {
    doInside(() -> keep("me", "key", ANSWER));

    assertThat(elsewhere(() -> ports().idempotencyKeys().take("me", "key", NOW))).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().idempotencyKeys().take(null, "key", NOW));
    refused(() -> ports().idempotencyKeys().take("me", null, NOW));
  }

  private boolean workedUnlessAnswered() {
    if (ports().idempotencyKeys().take("me", "key", NOW).isPresent()) {
      return false;
    }
    ports().idempotencyKeys().keep("me", "key", ANSWER, NOW);
    return true;
  }

  private void keep(String owner, String key, Answered answered) {
    ports().idempotencyKeys().take(owner, key, NOW);
    ports().idempotencyKeys().keep(owner, key, answered, NOW);
  }
}
