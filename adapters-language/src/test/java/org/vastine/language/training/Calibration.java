package org.vastine.language.training;

import java.util.ArrayList;
import java.util.List;

/** How far stated confidences agree with how often they were right. */
final class Calibration {

  /** Ten bins of confidence. */
  static final int BINS = 10;

  private final List<double[]> points = new ArrayList<>();

  /** One judgement. */
  void add(double confidence, boolean right) {
    points.add(new double[] {confidence, right ? 1 : 0});
  }

  /** Per bin: how many, their mean confidence, their share of right ones. */
  double[][] bins() {
    double[][] bins = new double[BINS][3];
    for (double[] point : points) {
      double[] bin = bins[Math.min(BINS - 1, (int) (point[0] * BINS))];
      bin[0]++;
      bin[1] += point[0];
      bin[2] += point[1];
    }
    for (double[] bin : bins) {
      if (bin[0] > 0) {
        bin[1] /= bin[0];
        bin[2] /= bin[0];
      }
    }
    return bins;
  }

  /** Expected calibration error: the mean gap between confidence and truth, weighed by how many. */
  double error() {
    double sum = 0;
    for (double[] bin : bins()) {
      sum += bin[0] * Math.abs(bin[1] - bin[2]);
    }
    return points.isEmpty() ? 0 : sum / points.size();
  }
}
