package org.vastine.language.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vastine.domain.triage.Style;
import org.vastine.language.kernel.Probabilities;
import org.vastine.language.triage.MentionModel;

/** Messages that a model judged which had not seen them, counted in every way the report needs. */
final class Judged {

  final List<int[]> styles = new ArrayList<>();
  final List<int[]> sentiments = new ArrayList<>();
  final List<int[]> subjects = new ArrayList<>();
  final List<int[]> hard = new ArrayList<>();
  final Map<String, List<int[]>> stylesByLanguage = new TreeMap<>();
  final Map<String, List<int[]>> stylesByLength = new TreeMap<>();
  final Calibration calibration = new Calibration();

  /** Adds one message by its scores; the sharpness is that of style, then of sentiment. */
  void add(LabelledMessage message, double[] scores, double[] sharpness) {
    double[] style = Probabilities.softmax(scores, 0, MentionModel.SENTIMENTS, sharpness[0]);
    int guess = Probabilities.largest(style);
    int truth = MentionExamples.STYLES.indexOf(message.style());
    int[] pair = {truth, guess};
    styles.add(pair);
    stylesByLanguage.computeIfAbsent(message.language(), key -> new ArrayList<>()).add(pair);
    stylesByLength.computeIfAbsent(length(message.text()), key -> new ArrayList<>()).add(pair);
    if (message.hard()) {
      hard.add(pair);
    }
    calibration.add(style[guess], guess == truth);
    sentiments.add(
        new int[] {
          MentionExamples.SENTIMENTS.indexOf(message.sentiment()),
          Probabilities.largest(MentionModel.sentiments(scores, style, sharpness[1]))
        });
    subjects.add(
        new int[] {
          MentionExamples.SUBJECTS.indexOf(message.subject()),
          best(scores, MentionModel.SUBJECTS, MentionModel.OUTPUTS)
        });
  }

  int[][] styleConfusion() {
    return Metrics.confusion(Style.values().length, styles);
  }

  private static String length(String text) {
    if (text.length() < 60) {
      return "below 60";
    }
    return text.length() < 200 ? "from 60 to 199" : "over 199";
  }

  private static int best(double[] scores, int from, int to) {
    int best = from;
    for (int i = from; i < to; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best - from;
  }
}
