package org.vastine.domain.feedbackcase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;

/**
 * Whether a time that is about to be promised is realistic, from how long such promises took and
 * from what is to be kept before it (R21). It advises and refuses nothing.
 *
 * @param samples how many earlier promises it goes by
 * @param usual how much open time half of them took; empty without any
 * @param keptPercent how many of a hundred were kept in time; empty without any
 * @param openBefore how many promises of the same member fall due no later
 * @param verdict what follows
 */
public record Feasibility(
    int samples,
    Optional<Duration> usual,
    Optional<Integer> keptPercent,
    int openBefore,
    Verdict verdict) {

  /** Fewer say nothing. */
  private static final int ENOUGH = 5;

  /** With so many to be kept before it, a promise takes longer than usual. */
  private static final int HEAVY_LOAD = 5;

  private static final int MOST_OF_THEM = 80;

  /** How realistic it is. */
  public enum Verdict implements Labelled {
    /** Too few promises of this kind have ended. */
    UNKNOWN,
    /** Most such promises took less. */
    LIKELY,
    /** Many such promises took longer. */
    TIGHT,
    /** Most such promises took longer. */
    UNLIKELY
  }

  /**
   * A promise that was kept.
   *
   * @param took how much open time it took
   * @param inTime whether that was in time
   */
  public record Past(Duration took, boolean inTime) {}

  /** What history and load say about so much open time. */
  public static Feasibility of(List<Past> history, int openBefore, Duration available) {
    List<Duration> sorted = history.stream().map(Past::took).sorted().toList();
    if (sorted.isEmpty()) {
      return new Feasibility(0, Optional.empty(), Optional.empty(), openBefore, Verdict.UNKNOWN);
    }
    long inTime = history.stream().filter(Past::inTime).count();
    return new Feasibility(
        sorted.size(),
        Optional.of(within(sorted, 50)),
        Optional.of((int) (inTime * 100 / sorted.size())),
        openBefore,
        sorted.size() < ENOUGH ? Verdict.UNKNOWN : verdict(sorted, openBefore, available));
  }

  private static Verdict verdict(List<Duration> sorted, int openBefore, Duration available) {
    if (available.compareTo(within(sorted, 50)) < 0) {
      return Verdict.UNLIKELY;
    }
    boolean enough = available.compareTo(within(sorted, MOST_OF_THEM)) >= 0;
    if (openBefore >= HEAVY_LOAD) {
      return enough ? Verdict.TIGHT : Verdict.UNLIKELY;
    }
    return enough ? Verdict.LIKELY : Verdict.TIGHT;
  }

  /** The time within which so many of a hundred were done. */
  private static Duration within(List<Duration> sorted, int percent) {
    int place = (sorted.size() * percent + 99) / 100 - 1;
    return sorted.get(Math.max(0, place));
  }
}
