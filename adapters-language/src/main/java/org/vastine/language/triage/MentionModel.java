package org.vastine.language.triage;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.language.kernel.Activation;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.FeatureBag;
import org.vastine.language.kernel.LinearModel;
import org.vastine.language.kernel.ModelFile;
import org.vastine.language.kernel.Probabilities;
import org.vastine.language.kernel.Reading;
import org.vastine.language.kernel.TextProfile;

/**
 * The trained judgements of mentions: ten styles, three sentiments, thirteen subjects, in this
 * order of outputs.
 */
public final class MentionModel {

  /** Where the model lies. */
  public static final String MODEL = "/org/vastine/language/model/mention.model";

  /** The version of the features; it grows whenever an old model would be misread. */
  public static final int VERSION = 3;

  /** The first output of the sentiments. */
  public static final int SENTIMENTS = Style.values().length;

  /** The first output of the subjects. */
  public static final int SUBJECTS = SENTIMENTS + Sentiment.values().length;

  /** How many outputs there are. */
  public static final int OUTPUTS = SUBJECTS + Subject.values().length;

  private final ModelFile file;
  private final LinearModel weights;
  private final String name;

  /** A model of a file whose calibration holds the sharpness of style, sentiment and subject. */
  public MentionModel(ModelFile file) {
    this.file = file;
    this.weights = file.model();
    this.name = "vastine-" + VERSION + "+" + shortHash(file);
  }

  /** The model that ships. */
  public static MentionModel load() {
    return new MentionModel(ModelFile.load(MentionModel.class, MODEL, VERSION));
  }

  private static String shortHash(ModelFile file) {
    CRC32C sum = new CRC32C();
    sum.update((file.dataHash() + file.lexiconHash()).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  String name() {
    return name;
  }

  /** What it was made from. */
  public ModelFile file() {
    return file;
  }

  Activation activate(FeatureBag bag) {
    return weights.activate(bag);
  }

  double[] score(Activation activation) {
    return weights.score(activation);
  }

  TextProfile profile(FeatureBag bag) {
    return weights.profile(bag);
  }

  /** What the scores of an output are multiplied by on the way to probabilities. */
  double sharpnessOf(int output) {
    return file.calibration()[output < SENTIMENTS ? 0 : output < SUBJECTS ? 1 : 2];
  }

  double[] styles(double[] scores) {
    return Probabilities.softmax(scores, 0, SENTIMENTS, file.calibration()[0]);
  }

  /** The probability of each sentiment, by its own scores and by what the styles say about it. */
  double[] sentiments(double[] scores, double[] styles) {
    return sentiments(scores, styles, file.calibration()[1]);
  }

  /** The same with another sharpness of the sentiment's own scores. */
  public static double[] sentiments(double[] scores, double[] styles, double sharpness) {
    double[] logits = SentimentOfStyle.logits(styles);
    for (int sentiment = 0; sentiment < logits.length; sentiment++) {
      logits[sentiment] += sharpness * scores[SENTIMENTS + sentiment];
    }
    return Probabilities.softmax(logits, 0, logits.length, 1);
  }

  double[] subjects(double[] scores) {
    return Probabilities.softmax(scores, SUBJECTS, OUTPUTS, file.calibration()[2]);
  }

  double[] why(
      FeatureBag bag, Activation activation, int style, Reading reading, CueMatches matches) {
    int tokens = reading.count();
    return weights.contributions(bag, activation, style, tokens, tokens + matches.size());
  }
}
