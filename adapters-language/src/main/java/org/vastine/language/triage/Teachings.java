package org.vastine.language.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.triage.Guess;
import org.vastine.language.kernel.ProfileIndex;
import org.vastine.language.kernel.TextProfile;

/**
 * What the corrections of one workspace add to the base model. Each example holds a bounded step
 * for every output; a text is moved by the steps of the examples that it is like, by how like it
 * is, and not at all when it is like none. All numbers are logits.
 *
 * <p>An example's step is just large enough that, with what was learnt before it, the right output
 * leads by a margin: what is known already moves nothing. The order of examples matters and is
 * kept, so that the same corrections always give the same state.
 */
final class Teachings {

  /** By how much the right output shall lead, after an example was learnt. */
  private static final double MARGIN = 4;

  /** No example moves an output further than this, however wrong the model was. */
  private static final double LARGEST_STEP = 10;

  /** Below this likeness to every example nothing moves; above the other, all of it counts. */
  private static final double UNLIKE = 0.10;

  private static final double LIKE = 0.25;

  /** So like must a text be to take over the language of an example. */
  private static final double SAME_LANGUAGE = 0.5;

  private final ProfileIndex examples;
  private final List<double[]> steps;
  private final ProfileIndex languageExamples;
  private final List<LanguageExample> languages;
  private int count;

  /** What a text was detected as and what it really is. */
  private record LanguageExample(LanguageTag detected, LanguageTag right) {}

  /** Nothing was learnt yet. */
  Teachings() {
    this(new ProfileIndex(), new ArrayList<>(), new ProfileIndex(), new ArrayList<>(), 0);
  }

  private Teachings(
      ProfileIndex examples,
      List<double[]> steps,
      ProfileIndex languageExamples,
      List<LanguageExample> languages,
      int count) {
    this.examples = examples;
    this.steps = steps;
    this.languageExamples = languageExamples;
    this.languages = languages;
    this.count = count;
  }

  /** One that learns on apart from this. */
  Teachings copy() {
    return new Teachings(
        examples.copy(),
        new ArrayList<>(steps),
        languageExamples.copy(),
        new ArrayList<>(languages),
        count);
  }

  /** How many corrections were learnt. */
  int count() {
    return count;
  }

  /** Counts a correction, of which the rest is learnt by the other methods. */
  void counted() {
    count++;
  }

  /** Whether any language was corrected. */
  boolean knowsLanguages() {
    return !languages.isEmpty();
  }

  /** The language that a text so detected really is, if an example is like enough. */
  Optional<Guess<LanguageTag>> language(TextProfile profile, LanguageTag detected) {
    double[] likeness = languageExamples.likeness(profile);
    int best = -1;
    for (int i = 0; i < likeness.length; i++) {
      if (likeness[i] >= SAME_LANGUAGE
          && languages.get(i).detected().equals(detected)
          && (best < 0 || likeness[i] >= likeness[best])) {
        best = i;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(Guess.of(languages.get(best).right(), Math.min(1, likeness[best])));
  }

  /** Learns that a text so detected is really in the other language. */
  void learnLanguage(TextProfile profile, LanguageTag detected, LanguageTag right) {
    languageExamples.add(profile);
    languages.add(new LanguageExample(detected, right));
  }

  /** What a text that is like examples is moved by; null when it is like none. */
  @Nullable Shift shift(TextProfile profile) {
    double[] likeness = examples.likeness(profile);
    double most = Arrays.stream(likeness).max().orElse(0);
    if (most <= UNLIKE) {
      return null;
    }
    double gate = Math.min(1, (most - UNLIKE) / (LIKE - UNLIKE));
    return new Shift(gate, added(likeness, gate));
  }

  /**
   * How a text is moved.
   *
   * @param gate how much of it counts, by how like the text is to the most like example
   * @param outputs what is added to each output
   */
  record Shift(double gate, double[] outputs) {}

  /** How much each token has part in moving one output. */
  double[] shares(TextProfile profile, int tokens, int output, double gate) {
    double[] weights = new double[steps.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = gate * steps.get(i)[output];
    }
    return examples.shares(profile, tokens, weights);
  }

  /** Logits of a text with all that was learnt so far, as if it were an example itself. */
  double[] moved(TextProfile profile, double[] logits) {
    double[] now = logits.clone();
    double[] added = added(examples.likeness(profile), 1);
    for (int output = 0; output < now.length; output++) {
      now[output] += added[output];
    }
    return now;
  }

  /**
   * Learns the right outputs of a text.
   *
   * @param logits what the base model says
   * @param right the right outputs, at most one of each judgement
   * @param heads where each judgement's outputs begin, and where the last one's end
   */
  void learn(TextProfile profile, double[] logits, List<Integer> right, int[] heads) {
    double[] now = moved(profile, logits);
    double[] step = new double[now.length];
    for (int output : right) {
      int head = 0;
      while (output >= heads[head + 1]) {
        head++;
      }
      lead(now, step, output, heads[head], heads[head + 1]);
    }
    examples.add(profile);
    steps.add(step);
  }

  private static void lead(double[] now, double[] step, int right, int from, int to) {
    double room = LARGEST_STEP;
    while (room > 0) {
      int rival = rival(now, right, from, to);
      double lacking = MARGIN - (now[right] - now[rival]);
      if (lacking <= 1e-9) {
        return;
      }
      double by = Math.min(room, lacking / 2);
      room -= by;
      step[right] += by;
      now[right] += by;
      step[rival] -= by;
      now[rival] -= by;
    }
  }

  private static int rival(double[] now, int right, int from, int to) {
    int best = right == from ? from + 1 : from;
    for (int output = from; output < to; output++) {
      if (output != right && now[output] > now[best]) {
        best = output;
      }
    }
    return best;
  }

  private double[] added(double[] likeness, double gate) {
    double[] sums = new double[MentionModel.OUTPUTS];
    for (int example = 0; example < likeness.length; example++) {
      double share = gate * likeness[example];
      if (share > 0) {
        double[] step = steps.get(example);
        for (int output = 0; output < sums.length; output++) {
          sums[output] += share * step[output];
        }
      }
    }
    return sums;
  }
}
