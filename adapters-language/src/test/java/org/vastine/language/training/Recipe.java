package org.vastine.language.training;

import java.util.concurrent.ExecutorService;

/**
 * The settings with which the models are trained; chosen by cross-validation and kept in one place.
 */
final class Recipe {

  /** Into how many parts the data is cut for cross-validation. */
  static final int FOLDS = 4;

  private Recipe() {}

  static LinearTrainer mentions(ExecutorService threads) {
    return new LinearTrainer(8, 8, new float[] {1.4f, 1, 1.5f}, threads);
  }

  static LinearTrainer drafts(ExecutorService threads) {
    return new LinearTrainer(4, 8, new float[] {1, 1, 1.5f}, threads);
  }
}
