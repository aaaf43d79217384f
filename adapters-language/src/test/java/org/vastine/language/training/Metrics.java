package org.vastine.language.training;

import java.util.List;

/** Figures of quality from counts. */
final class Metrics {

  private Metrics() {}

  /** Rows are the truth, columns the judgement. */
  static int[][] confusion(int classes, List<int[]> pairs) {
    int[][] counts = new int[classes][classes];
    for (int[] pair : pairs) {
      counts[pair[0]][pair[1]]++;
    }
    return counts;
  }

  static double precision(int[][] confusion, int label) {
    int judged = 0;
    for (int[] row : confusion) {
      judged += row[label];
    }
    return judged == 0 ? 0 : (double) confusion[label][label] / judged;
  }

  static double recall(int[][] confusion, int label) {
    int there = 0;
    for (int count : confusion[label]) {
      there += count;
    }
    return there == 0 ? 0 : (double) confusion[label][label] / there;
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The mean of F1 over the labels that occur. */
  static double macroF1(int[][] confusion) {
    double sum = 0;
    int occurring = 0;
    for (int label = 0; label < confusion.length; label++) {
      boolean occurs = false;
      for (int count : confusion[label]) {
        occurs |= count > 0;
      }
      if (occurs) {
        sum += f1(precision(confusion, label), recall(confusion, label));
        occurring++;
      }
    }
    return sum / occurring;
  }

  static double accuracy(int[][] confusion) {
    int right = 0;
    int all = 0;
    for (int label = 0; label < confusion.length; label++) {
      right += confusion[label][label];
      for (int count : confusion[label]) {
        all += count;
      }
    }
    return all == 0 ? 0 : (double) right / all;
  }
}
