package org.vastine.language.reply;

import java.util.List;
import org.vastine.domain.policy.FindingKind;
import org.vastine.language.kernel.Activation;
import org.vastine.language.kernel.FeatureBag;
import org.vastine.language.kernel.LinearModel;
import org.vastine.language.kernel.ModelFile;
import org.vastine.language.kernel.Probabilities;

/** The trained judgements of drafts: one output for each flag of the labelling guide. */
public final class DraftModel {

  /** Where the model lies. */
  public static final String MODEL = "/org/vastine/language/model/draft.model";

  /** The version of the features; it grows whenever an old model would be misread. */
  public static final int VERSION = 3;

  /** The flags in the order of the outputs. */
  public static final List<FindingKind> FLAGS =
      List.of(
          FindingKind.DEFENSIVE,
          FindingKind.VICTIM_PLAYING,
          FindingKind.PROFANE_INSULTING,
          FindingKind.SARCASTIC,
          FindingKind.BLAMES_CUSTOMER,
          FindingKind.EXCUSES,
          FindingKind.DISCLOSES_PERSONAL_DATA,
          FindingKind.ARGUES_WITH_TROLL,
          FindingKind.MISSING_THANKS_APOLOGY,
          FindingKind.MISSING_CONTACT_HANDOFF,
          FindingKind.MISSING_TIME_PROMISE);

  /**
   * How many numbers of calibration each flag has: slope and offset of its sigmoid, and its
   * threshold.
   */
  public static final int NUMBERS = 3;

  private final ModelFile file;
  private final LinearModel weights;

  /** A model of a file whose calibration holds {@value #NUMBERS} numbers a flag. */
  public DraftModel(ModelFile file) {
    this.file = file;
    this.weights = file.model();
  }

  /** The model that ships. */
  public static DraftModel load() {
    return new DraftModel(ModelFile.load(DraftModel.class, MODEL, VERSION));
  }

  /** What it was made from. */
  public ModelFile file() {
    return file;
  }

  Activation activate(FeatureBag bag) {
    return weights.activate(bag);
  }

  /** The probability of each flag. */
  double[] probabilities(Activation activation) {
    double[] scores = weights.score(activation);
    for (int flag = 0; flag < scores.length; flag++) {
      scores[flag] = Probabilities.sigmoid(scores[flag], number(flag, 0), number(flag, 1));
    }
    return scores;
  }

  /** The probability from which on a flag is raised. */
  double threshold(int flag) {
    return number(flag, 2);
  }

  private double number(int flag, int which) {
    return file.calibration()[flag * NUMBERS + which];
  }

  /** How much each token and match speaks for one flag. */
  double[] why(FeatureBag bag, Activation activation, int flag, DraftText draft) {
    int tokens = draft.reading().count();
    return weights.contributions(bag, activation, flag, tokens, tokens + draft.matches().size());
  }
}
