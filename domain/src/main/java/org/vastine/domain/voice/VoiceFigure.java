package org.vastine.domain.voice;

import java.util.Collection;
import java.util.Optional;

/**
 * The mean of scores, and between which bounds it would lie if more replies were read.
 *
 * @param count of how many replies
 * @param mean it, with its bounds; empty where there are fewer than {@link #LEAST}
 */
public record VoiceFigure(int count, Optional<Mean> mean) {

  /** Fewer replies are too few to tell. */
  public static final int LEAST = 10;

  /** Standard errors to either side that hold 95 of 100 means. */
  private static final double SPREAD = 1.96;

  /**
   * A mean.
   *
   * @param points rounded, 0 to 100
   * @param low the lower bound, rounded down, 0 at least
   * @param high the upper bound, rounded up, 100 at most
   */
  public record Mean(int points, int low, int high) {}

  /** Of these, in whatever order. */
  public static VoiceFigure of(Collection<Integer> points) {
    int count = points.size();
    if (count < LEAST) {
      return new VoiceFigure(count, Optional.empty());
    }
    long sum = points.stream().mapToLong(Integer::longValue).sum();
    long squares = points.stream().mapToLong(one -> (long) one * one).sum();
    double mean = (double) sum / count;
    // Whole numbers up to here, so that no order of adding makes a difference.
    double variance = (double) (count * squares - sum * sum) / ((long) count * (count - 1));
    double error = SPREAD * Math.sqrt(variance / count);
    return new VoiceFigure(
        count,
        Optional.of(
            new Mean(
                (int) Math.round(mean),
                (int) Math.max(0, Math.floor(mean - error)),
                (int) Math.min(VoiceScore.MOST, Math.ceil(mean + error)))));
  }
}
