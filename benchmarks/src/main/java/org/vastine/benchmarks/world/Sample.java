package org.vastine.benchmarks.world;

import java.util.Arrays;

/** Measured values of one thing, in their own unit. */
public final class Sample {

  private final double[] sorted;

  /** Needs at least one value. */
  public Sample(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    sorted = values.clone();
    Arrays.sort(sorted);
  }

  /** The value that half of them do not exceed. */
  public double median() {
    return sorted[(sorted.length - 1) / 2];
  }

  /** The value that 99 of 100 do not exceed. */
  public double percentile99() {
    return sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
  }

  /** The smallest one. */
  public double least() {
    return sorted[0];
  }

  /** The greatest one. */
  public double most() {
    return sorted[sorted.length - 1];
  }
}
