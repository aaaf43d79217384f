package org.vastine.language.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.language.kernel.Probabilities;
import org.vastine.language.triage.MentionModel;

/** Messages that a model judged which had not seen them, counted in every way the report needs. */
final class Judged {

  /** A style judged wrongly. */
  record Mistake(LabelledMessage message, Style said, double confidence) {}

  private final List<Mistake> mistakes = new ArrayList<>();
  final List<int[]> styles = new ArrayList<>();
  final List<int[]> sentiments = new ArrayList<>();
  final List<int[]> subjects = new ArrayList<>();
  final List<int[]> hard = new ArrayList<>();
  final Map<String, List<int[]>> stylesByLanguage = new TreeMap<>();
  final Map<String, List<int[]>> stylesByLength = new TreeMap<>();
  final Calibration calibration = new Calibration();
  int languagesRight;

  /** Adds one message by its scores; the sharpness is that of style, then of sentiment. */
  void add(LabelledMessage message, double[] scores, double[] sharpness) {
    double[] style = Probabilities.softmax(scores, 0, MentionModel.SENTIMENTS, sharpness[0]);
    int guess = Probabilities.largest(style);
    double[] sentiment = MentionModel.sentiments(scores, style, sharpness[1]);
    int subject = best(scores, MentionModel.SUBJECTS, MentionModel.OUTPUTS);
    count(message, guess, style[guess], Probabilities.largest(sentiment), subject);
  }

  /** Adds one message by what the product says of it. */
  void add(LabelledMessage message, Assessment said) {
    count(
        message,
        MentionExamples.STYLES.indexOf(said.style().value()),
        said.style().confidence().value(),
        MentionExamples.SENTIMENTS.indexOf(said.sentiment().value()),
        MentionExamples.SUBJECTS.indexOf(said.subject().value()));
    boolean right = said.language().value().code().equals(message.language());
    languagesRight += right ? 1 : 0;
  }

  private void count(
      LabelledMessage message, int style, double confidence, int sentiment, int subject) {
    int truth = MentionExamples.STYLES.indexOf(message.style());
    int[] pair = {truth, style};
    styles.add(pair);
    stylesByLanguage.computeIfAbsent(message.language(), key -> new ArrayList<>()).add(pair);
    stylesByLength.computeIfAbsent(length(message.text()), key -> new ArrayList<>()).add(pair);
    if (message.hard()) {
      hard.add(pair);
    }
    calibration.add(confidence, style == truth);
    if (style != truth) {
      mistakes.add(new Mistake(message, MentionExamples.STYLES.get(style), confidence));
    }
    sentiments.add(new int[] {MentionExamples.SENTIMENTS.indexOf(message.sentiment()), sentiment});
    subjects.add(new int[] {MentionExamples.SUBJECTS.indexOf(message.subject()), subject});
  }

  int[][] styleConfusion() {
    return Metrics.confusion(Style.values().length, styles);
  }

  /** The mistakes with the highest confidence, the surest first. */
  List<Mistake> surestMistakes(int most) {
    return mistakes.stream()
        .sorted(Comparator.comparingDouble(Mistake::confidence).reversed())
        .limit(most)
        .toList();
  }

  double styleF1() {
    return Metrics.macroF1(styleConfusion());
  }

  /** The style's macro-F1 over the messages of one language. */
  double styleF1(String language) {
    return Metrics.macroF1(
        Metrics.confusion(Style.values().length, stylesByLanguage.get(language)));
  }

  /** The share of the messages of this style that were recognised. */
  double recall(Style style) {
    return Metrics.recall(styleConfusion(), MentionExamples.STYLES.indexOf(style));
  }

  double hardAccuracy() {
    return Metrics.accuracy(Metrics.confusion(Style.values().length, hard));
  }

  double sentimentF1() {
    return Metrics.macroF1(Metrics.confusion(Sentiment.values().length, sentiments));
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
