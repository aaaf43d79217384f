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
import org.vastine.application.watch.WatchMatching.Watched;
import org.vastine.benchmarks.language.LabelledTexts;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.language.triage.LinearTextUnderstanding;
import org.vastine.language.watch.AutomatonMatching;

/**
 * Reads labelled messages for 10,000 watch terms, in the language that each is taken for. Time is
 * that of the processor, not of the clock, so that a machine that is busy with other things tells
 * the same. Each round has terms made ready anew, which have read one half of the messages when
 * they are timed on the other, so that no message is timed twice by the same ones.
 */
public final class Watching {

  /** How many terms are watched for. */
  public static final int TERMS = 10_000;

  private static final int MESSAGES = 8_000;
  private static final int WARM_UP = 14;
  private static final int ROUNDS = 10;
  private static final double NANOS = 1e9;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Message> read;
  private final List<Message> timed;
  private final List<Watched> terms;

  private record Message(String text, LanguageTag language) {}

  private Watching(List<Message> messages, List<Watched> terms) {
    this.read = messages.subList(0, MESSAGES / 2);
    this.timed = messages.subList(MESSAGES / 2, MESSAGES);
    this.terms = terms;
  }

  /** Has messages and terms. */
  public static Watching ready() {
    List<String> texts = LabelledTexts.some(MESSAGES);
    LinearTextUnderstanding understanding = new LinearTextUnderstanding();
    List<Message> messages =
        texts.stream()
            .map(text -> new Message(text, understanding.assess(text).languageIfSure()))
            .toList();
    return new Watching(messages, SeededTerms.some(TERMS, texts));
  }

  /** Messages in a second of one processor, times the threads, each with terms of its own. */
  public double rate(int concurrency) throws InterruptedException, ExecutionException {
    try (ExecutorService pool = Executors.newFixedThreadPool(concurrency)) {
      double rate = 0;
      List<Callable<Double>> readers = new ArrayList<>();
      for (int reader = 0; reader < concurrency; reader++) {
        readers.add(this::rate);
      }
      for (Future<Double> one : pool.invokeAll(readers)) {
        rate += one.get();
      }
      return rate;
    }
  }

  private double rate() {
    double seconds = 0;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      Watch watch = new AutomatonMatching().watch(terms);
      hits(watch, read);
      long begun = threads.getCurrentThreadCpuTime();
      int hits = hits(watch, timed);
      if (hits == 0) {
        throw new IllegalStateException("terms that hit nothing measure nothing");
      }
      if (round >= WARM_UP) {
        seconds += (threads.getCurrentThreadCpuTime() - begun) / NANOS;
      }
    }
    return timed.size() * (double) ROUNDS / seconds;
  }

  private static int hits(Watch watch, List<Message> messages) {
    int hits = 0;
    for (Message message : messages) {
      hits += watch.hits(message.text(), message.language()).size();
    }
    return hits;
  }
}
