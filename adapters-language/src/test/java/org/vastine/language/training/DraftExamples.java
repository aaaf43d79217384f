package org.vastine.language.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.vastine.domain.policy.FindingKind;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.FeatureBag;
import org.vastine.language.kernel.LinearModel;
import org.vastine.language.kernel.Probabilities;
import org.vastine.language.reply.DraftFeatures;
import org.vastine.language.reply.DraftModel;
import org.vastine.language.reply.DraftText;

/** The labelled replies as features and targets, and models trained on parts of them. */
final class DraftExamples {

  /** How much recall counts beside precision; chosen by cross-validation. */
  private static final double RECALL = 0.7;

  private final List<LabelledReply> replies;
  private final List<FeatureBag> bags = new ArrayList<>();
  private final List<boolean[]> targets = new ArrayList<>();
  private final LinearTrainer trainer;

  DraftExamples(List<LabelledReply> replies, LinearTrainer trainer) {
    this.replies = replies;
    this.trainer = trainer;
    CueLexicon lexicon = DraftFeatures.lexicon();
    for (LabelledReply reply : replies) {
      DraftText draft = DraftText.of(reply.text(), reply.context(), reply.language(), lexicon);
      bags.add(DraftFeatures.of(draft, reply.contextStyle()));
      boolean[] target = new boolean[DraftModel.FLAGS.size()];
      for (FindingKind flag : reply.flags()) {
        target[DraftModel.FLAGS.indexOf(flag)] = true;
      }
      targets.add(target);
    }
  }

  LinearModel train(IntPredicate taken) {
    List<FeatureBag> some = new ArrayList<>();
    List<boolean[]> wanted = new ArrayList<>();
    for (int i = 0; i < replies.size(); i++) {
      if (taken.test(i)) {
        some.add(bags.get(i));
        wanted.add(targets.get(i));
      }
    }
    return trainer.train(some, wanted.toArray(boolean[][]::new));
  }

  double[] score(LinearModel model, int reply) {
    return model.score(model.activate(bags.get(reply)));
  }

  double[][] crossScores(int[] folds, int count) {
    double[][] scores = new double[replies.size()][];
    for (int fold = 0; fold < count; fold++) {
      int held = fold;
      LinearModel model = train(i -> folds[i] != held);
      for (int i = 0; i < scores.length; i++) {
        if (folds[i] == fold) {
          scores[i] = score(model, i);
        }
      }
    }
    return scores;
  }

  /**
   * Slope, offset and threshold of each flag, fitted on scores of texts that their models had not
   * seen.
   */
  double[] calibration(double[][] scores, IntPredicate taken) {
    double[] numbers = new double[DraftModel.FLAGS.size() * DraftModel.NUMBERS];
    for (int flag = 0; flag < DraftModel.FLAGS.size(); flag++) {
      List<double[]> points = new ArrayList<>();
      for (int i = 0; i < scores.length; i++) {
        if (taken.test(i)) {
          points.add(new double[] {scores[i][flag], targets.get(i)[flag] ? 1 : 0});
        }
      }
      double[] platt = Platt.fit(points);
      numbers[flag * DraftModel.NUMBERS] = platt[0];
      numbers[flag * DraftModel.NUMBERS + 1] = platt[1];
      numbers[flag * DraftModel.NUMBERS + 2] = bestThreshold(points, platt);
    }
    return numbers;
  }

  /**
   * F-measure in which precision counts somewhat more than recall: whoever is warned without cause
   * soon reads no warning.
   */
  private static double measure(int both, int missed, int raisedInVain) {
    double hits = (1 + RECALL * RECALL) * both;
    return hits / (hits + RECALL * RECALL * missed + raisedInVain);
  }

  private static double bestThreshold(List<double[]> points, double[] platt) {
    double best = 0.5;
    double highest = -1;
    for (int percent = 15; percent <= 70; percent++) {
      double threshold = percent / 100.0;
      int both = 0;
      int missed = 0;
      int raisedInVain = 0;
      for (double[] point : points) {
        boolean raised = Probabilities.sigmoid(point[0], platt[0], platt[1]) >= threshold;
        boolean there = point[1] > 0;
        both += raised && there ? 1 : 0;
        missed += there && !raised ? 1 : 0;
        raisedInVain += raised && !there ? 1 : 0;
      }
      double f1 = both == 0 ? 0 : measure(both, missed, raisedInVain);
      if (f1 > highest) {
        highest = f1;
        best = threshold;
      }
    }
    return best;
  }

  List<LabelledReply> replies() {
    return replies;
  }
}
