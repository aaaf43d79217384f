package org.vastine.application.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vastine.application.stream.LiveEvents.Change;
import org.vastine.application.stream.LiveEvents.Kind;
import org.vastine.application.stream.LiveSignals.Subscription;
import org.vastine.application.world.PortContract;

/** What every {@link LiveSignals} keeps to. */
public abstract class LiveSignalsContract extends PortContract {

  private static final int SECONDS = 20;

  @Test
  final void who_follows_is_woken_after_a_commit_and_can_read_it_then() throws Exception {
    String before = inside(() -> ports().liveEvents().latest());
    Semaphore woken = new Semaphore(0);

    try (Subscription following = ports().liveSignals().follow(ours(), woken::release)) {
      assertThat(following).isNotNull();
      doInside(this::announced);

      assertThat(woken.tryAcquire(SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(inside(() -> ports().liveEvents().after(before, 10))).hasSize(1);
    }
  }

  @Test
  final void each_follower_is_woken() throws Exception {
    Semaphore woken = new Semaphore(0);

    try (Subscription one = ports().liveSignals().follow(ours(), woken::release);
        Subscription other = ports().liveSignals().follow(ours(), woken::release)) {
      assertThat(one).isNotSameAs(other);
      doInside(this::announced);

      assertThat(woken.tryAcquire(2, SECONDS, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  final void who_follows_another_workspace_sleeps_on() throws Exception {
    Semaphore ours = new Semaphore(0);
    Semaphore theirs = new Semaphore(0);

    try (Subscription one = ports().liveSignals().follow(ours(), ours::release);
        Subscription other = ports().liveSignals().follow(theirs(), theirs::release)) {
      assertThat(one).isNotSameAs(other);
      // A wake-up without news may happen at any time, but not with each announcement of ours.
      boolean slept = false;
      for (int tries = 0; tries < 3 && !slept; tries++) {
        theirs.drainPermits();
        doInside(this::announced);
        assertThat(ours.tryAcquire(SECONDS, TimeUnit.SECONDS)).isTrue();
        slept = theirs.availablePermits() == 0;
      }
      assertThat(slept).as("theirs sleeps on").isTrue();

      theirs.drainPermits();
      doElsewhere(this::announced);
      assertThat(theirs.tryAcquire(SECONDS, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  final void a_following_ends_and_can_be_ended_again() throws Exception {
    Semaphore ended = new Semaphore(0);
    Semaphore lasting = new Semaphore(0);
    Subscription former = ports().liveSignals().follow(ours(), ended::release);

    try (Subscription other = ports().liveSignals().follow(ours(), lasting::release)) {
      assertThat(other).isNotSameAs(former);
      former.close();
      former.close();
      ended.drainPermits();
      lasting.drainPermits();
      doInside(this::announced);

      assertThat(lasting.tryAcquire(SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(ended.availablePermits()).isZero();
    }
  }

  private void announced() {
    ports().liveEvents().announce(List.of(new Change(Kind.CASE, "subject", 1, NOW)));
  }
}
