package org.vastine.benchmarks.watch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.vastine.application.watch.WatchMatching.Watch;
import org.vastine.benchmarks.language.LabelledTexts;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.language.triage.LinearTextUnderstanding;
import org.vastine.language.watch.AutomatonMatching;

/**
 * Reads labelled messages for 10,000 watch terms, in the language that each is taken for. Time is
 * that of the processor, not of the clock, so that a machine that is busy with other things tells
 * the same.
 */
public final class Watching {

  /** How many terms are watched for. */
  public static final int TERMS = 10_000;

  private static final int MESSAGES = 5_000;
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 10;
  private static final double NANOS = 1e9;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Message> messages;
  private final Watch watch;
  private final double buildSeconds;

  private record Message(String text, LanguageTag language) {}

  private Watching(List<Message> messages, Watch watch, double buildSeconds) {
    this.messages = messages;
    this.watch = watch;
    this.buildSeconds = buildSeconds;
  }

  /** Makes the terms ready. */
  public static Watching ready() {
    List<String> texts = LabelledTexts.some(MESSAGES);
    LinearTextUnderstanding understanding = new LinearTextUnderstanding();
    List<Message> messages =
        texts.stream()
            .map(text -> new Message(text, understanding.assess(text).languageIfSure()))
            .toList();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    Watch watch = new AutomatonMatching().watch(SeededTerms.some(TERMS, texts));
    return new Watching(messages, watch, (threads.getCurrentThreadCpuTime() - begun) / NANOS);
  }

  /** How long a processor was busy with making the terms ready. */
  public double buildSeconds() {
    return buildSeconds;
  }

  /** Messages in a second of one processor, times the threads, each of which reads all of them. */
  public double rate(int concurrency) throws InterruptedException, ExecutionException {
    try (ExecutorService pool = Executors.newFixedThreadPool(concurrency)) {
      double rate = 0;
      List<Callable<Double>> readers = new ArrayList<>();
      for (int reader = 0; reader < concurrency; reader++) {
        readers.add(this::read);
      }
      for (Future<Double> one : pool.invokeAll(readers)) {
        rate += one.get();
      }
      return rate;
    }
  }

  private double read() {
    int hits = 0;
    for (int round = 0; round < WARM_UP; round++) {
      hits += all();
    }
    long begun = threads.getCurrentThreadCpuTime();
    for (int round = 0; round < ROUNDS; round++) {
      hits += all();
    }
    double seconds = (threads.getCurrentThreadCpuTime() - begun) / NANOS;
    if (hits == 0) {
      throw new IllegalStateException("terms that hit nothing measure nothing");
    }
    return messages.size() * (double) ROUNDS / seconds;
  }

  private int all() {
    int hits = 0;
    for (Message message : messages) {
      hits += watch.hits(message.text(), message.language()).size();
    }
    return hits;
  }
}
