package org.vastine.language.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.FeatureBag;
import org.vastine.language.kernel.LinearModel;
import org.vastine.language.kernel.Probabilities;
import org.vastine.language.kernel.Reading;
import org.vastine.language.triage.MentionFeatures;
import org.vastine.language.triage.MentionModel;

/** The labelled messages as features and targets, and models trained on parts of them. */
final class MentionExamples {

  static final List<Style> STYLES = List.of(Style.values());
  static final List<Sentiment> SENTIMENTS = List.of(Sentiment.values());
  static final List<Subject> SUBJECTS = List.of(Subject.values());

  private final List<LabelledMessage> messages;
  private final List<FeatureBag> bags = new ArrayList<>();
  private final List<boolean[]> targets = new ArrayList<>();
  private final LinearTrainer trainer;

  MentionExamples(List<LabelledMessage> messages, LinearTrainer trainer) {
    this.messages = messages;
    this.trainer = trainer;
    MentionFeatures features = new MentionFeatures(MentionFeatures.lexicon());
    for (LabelledMessage message : messages) {
      Reading reading = Reading.of(message.text(), message.language());
      CueMatches matches = features.match(reading, message.language());
      bags.add(features.of(reading, matches, message.language()));
      boolean[] target = new boolean[MentionModel.OUTPUTS];
      target[STYLES.indexOf(message.style())] = true;
      target[MentionModel.SENTIMENTS + SENTIMENTS.indexOf(message.sentiment())] = true;
      target[MentionModel.SUBJECTS + SUBJECTS.indexOf(message.subject())] = true;
      targets.add(target);
    }
  }

  /** A model of the messages that the predicate takes by their place. */
  LinearModel train(IntPredicate taken) {
    return train(taken, MentionModel.OUTPUTS);
  }

  /** A model that judges nothing but style, which takes a third of the time. */
  LinearModel trainStyles(IntPredicate taken) {
    return train(taken, MentionModel.SENTIMENTS);
  }

  private LinearModel train(IntPredicate taken, int outputs) {
    List<FeatureBag> some = new ArrayList<>();
    List<boolean[]> wanted = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      if (taken.test(i)) {
        some.add(bags.get(i));
        wanted.add(Arrays.copyOf(targets.get(i), outputs));
      }
    }
    return trainer.train(some, wanted.toArray(boolean[][]::new));
  }

  /** The true style of a message and the one that the model finds, as places in {@link #STYLES}. */
  int[] stylePair(LinearModel model, int message) {
    double[] scores = Arrays.copyOf(score(model, message), MentionModel.SENTIMENTS);
    return new int[] {STYLES.indexOf(messages.get(message).style()), Probabilities.largest(scores)};
  }

  /** The scores of one message. */
  double[] score(LinearModel model, int message) {
    return model.score(model.activate(bags.get(message)));
  }

  /** Scores of all messages, each by a model that saw nothing of its fold. */
  double[][] crossScores(int[] folds, int count) {
    double[][] scores = new double[messages.size()][];
    for (int fold = 0; fold < count; fold++) {
      scoreFold(folds, fold, scores);
    }
    return scores;
  }

  /** Scores of the messages of one fold by a model of all others; the others' scores stay empty. */
  double[][] heldScores(int[] folds, int fold) {
    double[][] scores = new double[messages.size()][0];
    scoreFold(folds, fold, scores);
    return scores;
  }

  private void scoreFold(int[] folds, int fold, double[][] scores) {
    LinearModel model = train(i -> folds[i] != fold);
    for (int i = 0; i < scores.length; i++) {
      if (folds[i] == fold) {
        scores[i] = score(model, i);
      }
    }
  }

  /** The sharpness under which the true outputs are most probable. */
  double sharpness(double[][] scores, int from, int to) {
    double best = 1;
    double lowest = Double.POSITIVE_INFINITY;
    for (int step = 0; step < 60; step++) {
      double sharpness = 0.3 * Math.pow(1.06, step);
      double loss = 0;
      for (int i = 0; i < scores.length; i++) {
        if (scores[i].length == 0) {
          continue;
        }
        double[] probabilities = Probabilities.softmax(scores[i], from, to, sharpness);
        for (int output = from; output < to; output++) {
          if (targets.get(i)[output]) {
            loss -= Math.log(Math.max(1e-12, probabilities[output - from]));
          }
        }
      }
      if (loss < lowest) {
        lowest = loss;
        best = sharpness;
      }
    }
    return best;
  }

  List<LabelledMessage> messages() {
    return messages;
  }
}
