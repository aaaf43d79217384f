package org.vastine.bootstrap.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what comes to pass by itself, as long as a test may wait at most. */
public final class Patience {

  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final Duration LOOK = Duration.ofMillis(50);

  private Patience() {}

  /** Returns when this is so; fails where it does not become so in time. */
  public static void until(String what, Callable<Boolean> isSo) throws Exception {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (!isSo.call()) {
      assertThat(System.nanoTime()).as("%s within %s", what, LONGEST).isLessThan(deadline);
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }
}
