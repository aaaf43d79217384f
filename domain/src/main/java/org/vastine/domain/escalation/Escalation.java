package org.vastine.domain.escalation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.vastine.domain.kernel.Labelled;

/**
 * Whether one thread is likely to grow to twice of what it is within a day, reckoned from how the
 * workspace's own threads went on when they were as large (R33). It explains itself: nothing goes
 * into it that is not told. It raises nothing by itself: heat and spread do.
 *
 * <p>Three signs are read off: how quick the newer half came, how much more it complains, how many
 * joined. Each is told by its rank among own threads at that size, and raised where it is greater
 * than in three of four. The {@value #ALIKE} own threads whose ranks are nearest are most like it;
 * it is counted how many of them grew to twice within a day, where several are as near for the last
 * places by their share. Since they are few, the rate of all pulls the estimate towards itself, as
 * if {@value #PULL} such threads had been seen besides.
 *
 * @param level what is to be expected
 * @param mentions how many mentions the thread has
 * @param size at which size own threads are compared with it; 0 where none are
 * @param signs what was read off, empty where nothing was compared
 * @param own how many own threads were as large, and how many of them grew to twice within a day
 * @param alike the same of those that were most like it
 * @param percent the estimate, from 0 to 100; 0 where nothing was compared
 */
public record Escalation(
    EscalationLevel level,
    int mentions,
    int size,
    List<Sign> signs,
    Counted own,
    Counted alike,
    int percent) {

  /** From so many mentions on a thread is looked at. */
  public static final int SMALLEST = 4;

  /** Up to this size threads are compared; larger ones are compared at it. */
  public static final int LARGEST = 64;

  /** With fewer own threads of the size nothing is said. */
  public static final int FEWEST = 20;

  /** How many own threads are looked at, at most. */
  public static final int MOST = 300;

  /** For how many threads the rate of all counts beside those that are alike. */
  static final int PULL = 2;

  /** How many own threads are most like it. */
  static final int ALIKE = 10;

  private static final double RAISED_ABOVE = 0.75;
  private static final int LIKELY_FROM = 50;
  private static final int GROWING_FROM = 20;

  /** Copies the signs. */
  public Escalation {
    signs = List.copyOf(signs);
  }

  /** What was read off. */
  public enum SignKind implements Labelled {
    /** Mentions an hour. */
    PACE,
    /** Percentage points more complaints. */
    SOURING,
    /** Percent of the newer half by people who had not written before. */
    JOINING
  }

  /**
   * One sign.
   *
   * @param kind what was read off
   * @param value how much: mentions an hour, or percent
   * @param percent of so many percent of own threads it was less
   * @param raised whether that is more than three of four
   */
  public record Sign(SignKind kind, double value, int percent, boolean raised) {}

  /**
   * Own threads.
   *
   * @param threads how many
   * @param grew how many of them grew to twice within a day
   */
  public record Counted(int threads, int grew) {
    static final Counted NONE = new Counted(0, 0);

    double rate() {
      return threads == 0 ? 0 : (double) grew / threads;
    }

    /** In percent, rounded. */
    public int percent() {
      return Math.toIntExact(Math.round(rate() * 100));
    }
  }

  /** At which size threads of so many mentions are compared: 4, 8, 16, 32 or 64; 0 below. */
  public static int sizeFor(int mentions) {
    return mentions < SMALLEST ? 0 : Math.min(LARGEST, Integer.highestOneBit(mentions));
  }

  /**
   * What is to be expected of a thread.
   *
   * @param course the thread up to now
   * @param others own threads of the workspace, as far as they went; those of which nothing can be
   *     said yet, and the thread itself, do not count
   */
  public static Escalation of(ThreadCourse course, List<ThreadCourse> others, Instant now) {
    int size = sizeFor(course.size());
    if (size == 0) {
      return nothing(EscalationLevel.TOO_SMALL, course, 0, Counted.NONE);
    }
    List<ThreadCourse> peers =
        others.stream()
            .filter(other -> !other.thread().equals(course.thread()) && other.isSettled(size, now))
            .toList();
    Counted own = counted(peers, size);
    if (peers.size() < FEWEST) {
      return nothing(EscalationLevel.TOO_LITTLE_HISTORY, course, size, own);
    }
    return new Reckoning(size, peers).of(course, own, now);
  }

  private static Escalation nothing(
      EscalationLevel level, ThreadCourse course, int size, Counted own) {
    return new Escalation(level, course.size(), size, List.of(), own, Counted.NONE, 0);
  }

  private static Counted counted(List<ThreadCourse> threads, int size) {
    return new Counted(
        threads.size(),
        Math.toIntExact(threads.stream().filter(one -> one.doubledFrom(size)).count()));
  }

  /** Own threads, each as it was when it reached the size. */
  private static final class Reckoning {
    private final int size;
    private final List<ThreadCourse> peers;
    private final List<ThreadSigns> then;

    Reckoning(int size, List<ThreadCourse> peers) {
      this.size = size;
      this.peers = peers;
      this.then =
          peers.stream().map(peer -> ThreadSigns.of(peer.first(size), peer.reached(size))).toList();
    }

    Escalation of(ThreadCourse course, Counted own, Instant now) {
      ThreadSigns read = ThreadSigns.of(course, now);
      double[] ranks = ranks(read);
      double grew = grewOfNearest(ranks);
      int percent = percent((grew + PULL * own.rate()) / (ALIKE + PULL));
      return new Escalation(
          level(percent, own.percent()),
          course.size(),
          size,
          List.of(
              sign(SignKind.PACE, read.pace(), ranks[0]),
              sign(SignKind.SOURING, read.souring() * 100, ranks[1]),
              sign(SignKind.JOINING, read.joining() * 100, ranks[2])),
          own,
          new Counted(ALIKE, Math.toIntExact(Math.round(grew))),
          percent);
    }

    private static EscalationLevel level(int percent, int base) {
      if (percent >= LIKELY_FROM) {
        return EscalationLevel.LIKELY;
      }
      return percent >= GROWING_FROM && percent > base
          ? EscalationLevel.GROWING
          : EscalationLevel.CALM;
    }

    /** Those that are as near as the last of the nearest share the places that are left. */
    private double grewOfNearest(double[] ranks) {
      double[] distances =
          then.stream().mapToDouble(other -> distance(ranks, ranks(other))).toArray();
      double[] sorted = distances.clone();
      Arrays.sort(sorted);
      double last = sorted[ALIKE - 1];
      Counted nearer = counted(at(distances, distance -> distance < last), size);
      Counted asNear =
          counted(at(distances, distance -> Double.compare(distance, last) == 0), size);
      return nearer.grew() + (ALIKE - nearer.threads()) * asNear.rate();
    }

    private List<ThreadCourse> at(double[] distances, DoublePredicate wanted) {
      return IntStream.range(0, distances.length)
          .filter(number -> wanted.test(distances[number]))
          .mapToObj(peers::get)
          .toList();
    }

    private static double distance(double[] one, double[] other) {
      double sum = 0;
      for (int sign = 0; sign < one.length; sign++) {
        sum += (one[sign] - other[sign]) * (one[sign] - other[sign]);
      }
      return sum;
    }

    private double[] ranks(ThreadSigns read) {
      return new double[] {
        rank(read, ThreadSigns::pace),
        rank(read, ThreadSigns::souring),
        rank(read, ThreadSigns::joining)
      };
    }

    /** The share of own threads that have less of it. */
    private double rank(ThreadSigns read, ToDoubleFunction<ThreadSigns> value) {
      double own = value.applyAsDouble(read);
      long less = then.stream().filter(other -> value.applyAsDouble(other) < own).count();
      return (double) less / then.size();
    }

    private static Sign sign(SignKind kind, double value, double rank) {
      return new Sign(kind, value, percent(rank), rank > RAISED_ABOVE);
    }

    private static int percent(double share) {
      return Math.toIntExact(Math.round(share * 100));
    }
  }
}
