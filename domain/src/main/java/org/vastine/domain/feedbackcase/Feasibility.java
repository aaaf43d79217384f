package org.vastine.domain.feedbackcase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;

/**
 * Whether a time that is about to be promised is realistic, from how long such promises took, from
 * what is to be kept before it, and from what the member has in hand and when they are on duty
 * (R21). It advises and refuses nothing.
 *
 * @param samples how many earlier promises it goes by
 * @param usual how much open time half of them took; empty without any
 * @param keptPercent how many of a hundred were kept in time; empty without any
 * @param load what the member has to do besides
 * @param verdict what follows
 */
public record Feasibility(
    int samples,
    Optional<Duration> usual,
    Optional<Integer> keptPercent,
    Load load,
    Verdict verdict) {

  /** Fewer say nothing. */
  private static final int ENOUGH = 5;

  /** With so many to be kept before it, a promise takes longer than usual. */
  private static final int HEAVY_LOAD = 5;

  /** With so many cases in hand likewise, where no roster says for how many there is room. */
  private static final int FULL_HANDS = 20;

  private static final int MOST_OF_THEM = 80;

  /** How realistic it is. */
  public enum Verdict implements Labelled {
    /** Too few promises of this kind have ended. */
    UNKNOWN,
    /** Most such promises took less. */
    LIKELY,
    /** Many such promises took longer. */
    TIGHT,
    /** Most such promises took longer, or the member is not on duty before. */
    UNLIKELY
  }

  /**
   * A promise that was kept.
   *
   * @param took how much open time it took
   * @param inTime whether that was in time
   */
  public record Past(Duration took, boolean inTime) {}

  /**
   * What a member has to do besides.
   *
   * @param openBefore how many of their promises fall due no later
   * @param inHand how many cases they have in hand
   * @param duty how much of the time they are on duty, and for how many cases they have room; empty
   *     where no roster says so
   */
  public record Load(int openBefore, int inHand, Optional<OwnDuty> duty) {
    boolean isHeavy() {
      return openBefore >= HEAVY_LOAD || inHand > duty.map(OwnDuty::room).orElse(FULL_HANDS);
    }
  }

  /** What history and load say about so much open time. */
  public static Feasibility of(List<Past> history, Load load, Duration available) {
    List<Duration> sorted = history.stream().map(Past::took).sorted().toList();
    boolean never = load.duty().filter(duty -> duty.time().isZero()).isPresent();
    if (sorted.isEmpty()) {
      return new Feasibility(
          0, Optional.empty(), Optional.empty(), load, never ? Verdict.UNLIKELY : Verdict.UNKNOWN);
    }
    long inTime = history.stream().filter(Past::inTime).count();
    Duration theirs =
        load.duty()
            .map(OwnDuty::time)
            .filter(time -> time.compareTo(available) < 0)
            .orElse(available);
    return new Feasibility(
        sorted.size(),
        Optional.of(within(sorted, 50)),
        Optional.of((int) (inTime * 100 / sorted.size())),
        load,
        never
            ? Verdict.UNLIKELY
            : sorted.size() < ENOUGH ? Verdict.UNKNOWN : verdict(sorted, load, theirs));
  }

  private static Verdict verdict(List<Duration> sorted, Load load, Duration available) {
    if (available.compareTo(within(sorted, 50)) < 0) {
      return Verdict.UNLIKELY;
    }
    boolean enough = available.compareTo(within(sorted, MOST_OF_THEM)) >= 0;
    if (load.isHeavy()) {
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
