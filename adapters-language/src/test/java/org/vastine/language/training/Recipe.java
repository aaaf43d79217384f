package org.vastine.language.training;

import java.util.concurrent.ExecutorService;
import org.vastine.domain.triage.Style;
import org.vastine.language.triage.MentionModel;

/**
 * The settings with which the models are trained; chosen by cross-validation and kept in one place.
 */
final class Recipe {

  /** Into how many parts the data is cut for cross-validation. */
  static final int FOLDS = 4;

  private Recipe() {}

  static LinearTrainer mentions(ExecutorService threads) {
    double[] leanings = new double[MentionModel.SENTIMENTS];
    // A missed alarm, threat or attack on a person costs more than a second look at a complaint.
    leanings[MentionExamples.STYLES.indexOf(Style.URGENT)] = 0.9;
    leanings[MentionExamples.STYLES.indexOf(Style.THREAT)] = 0.9;
    leanings[MentionExamples.STYLES.indexOf(Style.HARASSMENT)] = 0.4;
    return new LinearTrainer(8, 8, new float[] {1.4f, 1, 1.5f}, leanings, threads);
  }

  static LinearTrainer drafts(ExecutorService threads) {
    return new LinearTrainer(4, 8, new float[] {1, 1, 1.5f}, new double[0], threads);
  }
}
