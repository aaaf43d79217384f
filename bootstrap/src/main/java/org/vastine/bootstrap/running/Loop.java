package org.vastine.bootstrap.running;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.kernel.StorageUnavailable;

/**
 * A step of work that is done again and again on a thread of its own, with a rest between, until it
 * is closed. Waking it ends the rest. A step that throws is logged and tried again after a longer
 * rest; it never ends the loop. Closing lets the step under way finish.
 */
final class Loop implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Loop.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
  private static final Duration LONGEST_AFTER_FAILURE = Duration.ofSeconds(30);

  /** One step. */
  @FunctionalInterface
  interface Step {
    /** Works, and says how long to rest. */
    Duration work() throws InterruptedException;
  }

  private final String name;
  private final Step step;
  private final Semaphore wakes = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closing;

  private Loop(String name, Step step) {
    this.name = name;
    this.step = step;
    this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
  }

  static Loop start(String name, Step step) {
    Loop loop = new Loop(name, step);
    loop.thread.start();
    return loop;
  }

  /** Ends the rest; said during a step, it makes the next step follow at once. */
  void wake() {
    wakes.release();
  }

  /** Lets the step under way finish, at most for this long; then it is interrupted. */
  void close(Duration within) {
    closing = true;
    wakes.release();
    try {
      if (!thread.join(within)) {
        log.warn("{} did not finish in {}; it is interrupted.", name, within);
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    close(Duration.ofSeconds(20));
  }

  private void run() {
    Duration afterFailure = AFTER_FAILURE;
    while (!closing) {
      Duration rest;
      try {
        rest = step.work();
        afterFailure = AFTER_FAILURE;
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        tell(afterFailure, e);
        rest = afterFailure;
        afterFailure = min(afterFailure.multipliedBy(2), LONGEST_AFTER_FAILURE);
      }
      if (!rest(rest)) {
        return;
      }
    }
  }

  /** A database that is away is no fault of the step: a line is enough. */
  private void tell(Duration nextTry, RuntimeException failure) {
    if (failure instanceof StorageUnavailable) {
      log.warn("{}: {}; next try in {}.", name, failure.getMessage(), nextTry);
    } else {
      log.error("{} failed; next try in {}.", name, nextTry, failure);
    }
  }

  private boolean rest(Duration rest) {
    try {
      if (wakes.tryAcquire(Math.max(0, rest.toMillis()), TimeUnit.MILLISECONDS)) {
        wakes.drainPermits();
      }
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
