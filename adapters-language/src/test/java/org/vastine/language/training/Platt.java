package org.vastine.language.training;

import java.util.List;

/** Fits a sigmoid to scores by Newton's method (Platt scaling with a light pull towards 0). */
final class Platt {

  private static final double RIDGE = 1e-3;

  private Platt() {}

  /**
   * Slope and offset.
   *
   * @param points a score and 1 or 0 each
   */
  static double[] fit(List<double[]> points) {
    double slope = 1;
    double offset = 0;
    for (int round = 0; round < 50; round++) {
      double g0 = RIDGE * slope;
      double g1 = RIDGE * offset;
      double h00 = RIDGE;
      double h01 = 0;
      double h11 = RIDGE;
      for (double[] point : points) {
        double p = 1 / (1 + Math.exp(-(slope * point[0] + offset)));
        double error = p - point[1];
        double weight = p * (1 - p);
        g0 += error * point[0];
        g1 += error;
        h00 += weight * point[0] * point[0];
        h01 += weight * point[0];
        h11 += weight;
      }
      double determinant = h00 * h11 - h01 * h01;
      slope -= (h11 * g0 - h01 * g1) / determinant;
      offset -= (h00 * g1 - h01 * g0) / determinant;
    }
    return new double[] {slope, offset};
  }
}
