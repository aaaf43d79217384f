package org.vastine.domain.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * How an obligation by share was kept over a window of time (R9). Not answering by decision is
 * counted apart from neglect, but both are cases that got no answer.
 *
 * @param answered how many got a reply
 * @param silent how many were left unanswered by decision
 * @param neglected how many were left unanswered by nobody's decision until their time was over
 */
public record ObligationShare(int answered, int silent, int neglected) {

  /** How one case stands in the figures. */
  public enum Ending {
    /** It got a reply. */
    ANSWERED,
    /** Somebody decided not to reply, with a reason. */
    SILENT,
    /** Its time was over and nothing had been decided. */
    NEGLECTED
  }

  /**
   * One case that counts.
   *
   * @param at when it was answered, left, or overdue
   */
  public record Settled(Instant at, Ending ending) {}

  /** Refuses negative numbers. */
  public ObligationShare {
    if (answered < 0 || silent < 0 || neglected < 0) {
      throw new IllegalArgumentException(
          "negative: " + answered + ", " + silent + ", " + neglected);
    }
  }

  /**
   * The share over the window that ends now; what was settled exactly at its beginning is out of
   * it.
   */
  public static ObligationShare over(Collection<Settled> cases, Instant now, Duration window) {
    Instant beginning = now.minus(window);
    ObligationShare share = new ObligationShare(0, 0, 0);
    for (Settled settled : cases) {
      if (settled.at().isAfter(beginning) && !settled.at().isAfter(now)) {
        share = share.and(settled.ending());
      }
    }
    return share;
  }

  /** This share with one more case. */
  public ObligationShare and(Ending ending) {
    return switch (ending) {
      case ANSWERED -> new ObligationShare(answered + 1, silent, neglected);
      case SILENT -> new ObligationShare(answered, silent + 1, neglected);
      case NEGLECTED -> new ObligationShare(answered, silent, neglected + 1);
    };
  }

  /** How many cases count. */
  public int settled() {
    return answered + silent + neglected;
  }

  /** The answered share in whole percent, rounded down; empty when no case counts. */
  public OptionalInt percent() {
    return settled() == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) (answered * 100L / settled()));
  }

  /** Whether the obligation is kept so far. */
  public boolean keeps(Obligation obligation) {
    return answered * 100L >= (long) obligation.leastPercent() * settled();
  }

  /**
   * Whether leaving the next case unanswered would break the obligation, so that the next ones are
   * to be raised.
   */
  public boolean needsNextAnswered(Obligation obligation) {
    return !and(Ending.NEGLECTED).keeps(obligation);
  }

  /**
   * How many of the cases still open may stay unanswered so that the obligation is kept once all
   * are settled.
   */
  public int spare(Obligation obligation, int open) {
    if (open < 0) {
      throw new IllegalArgumentException("not a number of cases: " + open);
    }
    long settledThen = (long) settled() + open;
    long leastAnswered = Math.ceilDiv(obligation.leastPercent() * settledThen, 100L);
    return (int) Math.clamp(answered + open - leastAnswered, 0L, open);
  }
}
