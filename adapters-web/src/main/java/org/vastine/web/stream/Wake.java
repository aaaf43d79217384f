package org.vastine.web.stream;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What a stream sleeps on until there is more to send. */
final class Wake {
  private final Semaphore calls = new Semaphore(0);
  private volatile boolean ended;

  /** There is more; never blocks. */
  void up() {
    calls.release();
  }

  /** The stream has to end. */
  void end() {
    ended = true;
    calls.release();
  }

  boolean isEnded() {
    return ended;
  }

  /** Waits for a call; gives whether one came in time. Several calls count as one. */
  boolean await(Duration most) {
    try {
      boolean called = calls.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
      calls.drainPermits();
      return called;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ended = true;
      return false;
    }
  }
}
