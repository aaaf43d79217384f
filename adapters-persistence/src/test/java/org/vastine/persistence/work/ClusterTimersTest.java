package org.vastine.persistence.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vastine.persistence.kernel.Database;
import org.vastine.persistence.kernel.TestServer;

class ClusterTimersTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static Database database;

  @BeforeAll
  static void open() {
    database = Database.open(TestServer.freshDatabase(), 8);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void a_timer_runs_again_also_after_it_failed() throws InterruptedException {
    CountDownLatch runs = new CountDownLatch(2);
    Timer failing =
        new Timer(
            "failing",
            SECOND,
            () -> {
              runs.countDown();
              throw new IllegalStateException("on purpose");
            });

    try (ClusterTimers timers = new ClusterTimers(database, List.of(failing))) {
      timers.start();

      assertThat(runs.await(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void two_nodes_never_run_one_timer_at_the_same_time() throws InterruptedException {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger mostAtOnce = new AtomicInteger();
    CountDownLatch runs = new CountDownLatch(3);
    Runnable work =
        () -> {
          mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          runs.countDown();
          atOnce.decrementAndGet();
        };

    try (ClusterTimers one =
            new ClusterTimers(database, List.of(new Timer("shared", SECOND, work)));
        ClusterTimers other =
            new ClusterTimers(database, List.of(new Timer("shared", SECOND, work)))) {
      one.start();
      other.start();

      assertThat(runs.await(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(mostAtOnce).hasValue(1);
  }

  @Test
  void what_is_due_once_is_done_by_one_of_two_nodes_and_only_once() throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    CountDownLatch looks = new CountDownLatch(3);
    List<Timer> timers =
        List.of(
            new Timer("hourly", Duration.ofHours(1), done::incrementAndGet),
            new Timer("meanwhile", SECOND, looks::countDown));

    try (ClusterTimers one = new ClusterTimers(database, timers);
        ClusterTimers other = new ClusterTimers(database, timers)) {
      one.start();
      other.start();

      assertThat(looks.await(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(done).hasValue(1);
  }

  @Test
  void a_pause_below_a_second_is_refused() {
    assertThatThrownBy(() -> new Timer("busy", Duration.ofMillis(10), () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
