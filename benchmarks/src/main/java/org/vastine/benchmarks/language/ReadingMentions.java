package org.vastine.benchmarks.language;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;
import org.vastine.benchmarks.world.Sample;
import org.vastine.language.triage.LinearTextUnderstanding;

/**
 * Understands labelled messages (language, style, sentiment, subject, reasons) with all threads at
 * once: how many a second, and how long one takes where half as many come. A message's time counts
 * from the moment at which it was to come, so that what waits behind a slow one is not forgotten.
 */
public final class ReadingMentions {

  private static final int MESSAGES = 5_000;
  private static final Duration WARM_UP = Duration.ofSeconds(12);
  private static final Duration MEASURED = Duration.ofSeconds(10);

  private final List<String> texts = LabelledTexts.some(MESSAGES);
  private final LinearTextUnderstanding understanding = new LinearTextUnderstanding();
  private final int threads;

  /** Reads with so many threads, all with the same models. */
  public ReadingMentions(int threads) {
    this.threads = threads;
  }

  /** Messages a second, all threads together, once they are warm. */
  public double rate() throws InterruptedException, ExecutionException {
    together(() -> DoubleStream.of(read(WARM_UP)));
    return together(() -> DoubleStream.of(read(MEASURED))).sum();
  }

  /** Milliseconds from the planned moment to the answer, where so many come a second in all. */
  public Sample millisAt(double rate) throws InterruptedException, ExecutionException {
    long apart = (long) (1e9 * threads / rate);
    return new Sample(together(() -> millis(apart)).toArray());
  }

  private DoubleStream together(Callable<DoubleStream> reading)
      throws InterruptedException, ExecutionException {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Callable<DoubleStream>> readers = new ArrayList<>();
      for (int reader = 0; reader < threads; reader++) {
        readers.add(reading);
      }
      DoubleStream all = DoubleStream.empty();
      for (Future<DoubleStream> one : pool.invokeAll(readers)) {
        all = DoubleStream.concat(all, one.get());
      }
      return all;
    }
  }

  private double read(Duration time) {
    long begun = System.nanoTime();
    int read = 0;
    while (System.nanoTime() - begun < time.toNanos()) {
      judged(read);
      read++;
    }
    return read / ((System.nanoTime() - begun) / 1e9);
  }

  private DoubleStream millis(long apart) {
    long begun = System.nanoTime();
    DoubleStream.Builder taken = DoubleStream.builder();
    for (long number = 0; number * apart < MEASURED.toNanos(); number++) {
      long planned = begun + number * apart;
      while (System.nanoTime() < planned) {
        Thread.onSpinWait();
      }
      judged(number);
      taken.add((System.nanoTime() - planned) / 1e6);
    }
    return taken.build();
  }

  /** Looks at what came out, so that no part of it can be left out. */
  private void judged(long number) {
    if (understanding.assess(texts.get((int) (number % MESSAGES))).model().isEmpty()) {
      throw new IllegalStateException("judged by nothing");
    }
  }
}
