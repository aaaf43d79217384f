package org.vastine.benchmarks.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** Does a thing over and over, several at a time, for a bounded while, and counts. */
public final class Rate {

  /** One go; gives how many things it did. */
  @FunctionalInterface
  public interface Work {
    /** Does it once. */
    int once() throws Exception;
  }

  /** Makes the work of one worker, which has its own connection where it needs one. */
  @FunctionalInterface
  public interface Workers {
    /** The work of the worker of this number. */
    Work of(int worker) throws Exception;
  }

  private Rate() {}

  /**
   * How many things a second.
   *
   * @param warmUp for so long it is done uncounted first
   * @param measured for so long it is counted
   */
  public static double of(int concurrency, Duration warmUp, Duration measured, Workers workers)
      throws InterruptedException, ExecutionException {
    LongAdder done = new LongAdder();
    long begin = System.nanoTime() + warmUp.toNanos();
    long end = begin + measured.toNanos();
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int worker = 0; worker < concurrency; worker++) {
        int number = worker;
        running.add(
            pool.submit(() -> {
              Work work = workers.of(number);
              for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                int things = work.once();
                long after = System.nanoTime();
                if (after >= begin && after < end) {
                  done.add(things);
                }
              }
              return null;
            }));
      }
      for (Future<?> worker : running) {
        worker.get();
      }
    }
    return done.sum() / (measured.toNanos() / 1e9);
  }
}
