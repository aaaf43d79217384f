package org.vastine.language.training;

import java.util.EnumSet;
import java.util.Set;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.language.kernel.Probabilities;
import org.vastine.language.reply.DraftModel;
import org.vastine.language.reply.FlagRules;

/** Flags raised by a model that had not seen the drafts, against those that a person gave. */
final class FlagCounts {

  private static final int FLAGS = DraftModel.FLAGS.size();

  private final int[] right = new int[FLAGS];
  private final int[] raised = new int[FLAGS];
  private final int[] there = new int[FLAGS];
  private int drafts;
  private int clean;
  private int leftAlone;

  void add(LabelledReply reply, double[] scores, double[] calibration) {
    Set<FindingKind> found = EnumSet.noneOf(FindingKind.class);
    for (int flag = 0; flag < FLAGS; flag++) {
      FindingKind kind = DraftModel.FLAGS.get(flag);
      int from = flag * DraftModel.NUMBERS;
      double probability =
          Probabilities.sigmoid(scores[flag], calibration[from], calibration[from + 1]);
      if (probability >= calibration[from + 2]
          && FlagRules.possible(kind, reply.contextStyle(), Audience.PUBLIC)) {
        found.add(kind);
      }
    }
    add(reply, found);
  }

  /** Adds one draft by what was found in it; a clean one is left alone when nothing was. */
  void add(LabelledReply reply, Set<FindingKind> found) {
    drafts++;
    for (int flag = 0; flag < FLAGS; flag++) {
      FindingKind kind = DraftModel.FLAGS.get(flag);
      boolean raise = found.contains(kind);
      boolean given = reply.flags().contains(kind);
      raised[flag] += raise ? 1 : 0;
      there[flag] += given ? 1 : 0;
      right[flag] += raise && given ? 1 : 0;
    }
    if (reply.flags().isEmpty()) {
      clean++;
      leftAlone += found.isEmpty() ? 1 : 0;
    }
  }

  double precision(int flag) {
    return raised[flag] == 0 ? 0 : (double) right[flag] / raised[flag];
  }

  double recall(int flag) {
    return there[flag] == 0 ? 0 : (double) right[flag] / there[flag];
  }

  /** How many drafts were counted. */
  int drafts() {
    return drafts;
  }

  int there(int flag) {
    return there[flag];
  }

  double f1(int flag) {
    return Metrics.f1(precision(flag), recall(flag));
  }

  double macro() {
    double sum = 0;
    for (int flag = 0; flag < FLAGS; flag++) {
      sum += f1(flag);
    }
    return sum / FLAGS;
  }

  double micro() {
    int both = 0;
    int all = 0;
    for (int flag = 0; flag < FLAGS; flag++) {
      both += right[flag];
      all += raised[flag] + there[flag];
    }
    return all == 0 ? 0 : 2.0 * both / all;
  }

  double cleanLeftAlone() {
    return clean == 0 ? 0 : (double) leftAlone / clean;
  }
}
