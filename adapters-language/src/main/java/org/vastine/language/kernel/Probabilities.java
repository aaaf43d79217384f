package org.vastine.language.kernel;

/** From scores to probabilities. */
public final class Probabilities {

  private Probabilities() {}

  /**
   * Probabilities that add up to 1 over the scores from (inclusive) to (exclusive), sharpened by
   * the factor.
   */
  public static double[] softmax(double[] scores, int from, int to, double sharpness) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      highest = Math.max(highest, scores[i]);
    }
    double[] result = new double[to - from];
    double sum = 0;
    for (int i = from; i < to; i++) {
      result[i - from] = Math.exp((scores[i] - highest) * sharpness);
      sum += result[i - from];
    }
    for (int i = 0; i < result.length; i++) {
      result[i] /= sum;
    }
    return result;
  }

  /** The probability of one judgement by Platt's sigmoid. */
  public static double sigmoid(double score, double slope, double offset) {
    return 1 / (1 + Math.exp(-(slope * score + offset)));
  }

  /** The place of the largest. */
  public static int largest(double[] values) {
    return largestBut(values, -1);
  }

  /** The place of the largest except one place. */
  public static int largestBut(double[] values, int but) {
    int best = but == 0 ? 1 : 0;
    for (int i = 0; i < values.length; i++) {
      if (i != but && values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
