package org.vastine.language.triage;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Correction;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Reason;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.language.kernel.Activation;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.FeatureBag;
import org.vastine.language.kernel.Probabilities;
import org.vastine.language.kernel.Reading;
import org.vastine.language.kernel.TextProfile;

/**
 * Understands mentions by linear models over words, characters and cues, in process. Everything is
 * read-only after construction, so any number of threads may share one instance.
 */
public final class LinearTextUnderstanding implements TextUnderstanding {

  private static final Style[] STYLES = Style.values();
  private static final Sentiment[] SENTIMENTS = Sentiment.values();
  private static final Subject[] SUBJECTS = Subject.values();

  private static final int[] HEADS = {
    0, MentionModel.SENTIMENTS, MentionModel.SUBJECTS, MentionModel.OUTPUTS
  };

  private final LanguageDetector languages;
  private final MentionFeatures features;
  private final MentionModel model;
  private final Reasons reasons;
  private final Teachings teachings;

  /** Understanding with the models that ship. */
  @Inject
  public LinearTextUnderstanding() {
    this(LanguageDetector.load(), MentionFeatures.lexicon(), MentionModel.load());
  }

  /** Understanding with these models. */
  public LinearTextUnderstanding(
      LanguageDetector languages, CueLexicon lexicon, MentionModel model) {
    this(
        languages,
        new MentionFeatures(lexicon),
        model,
        new Reasons(lexicon.cues()),
        new Teachings());
  }

  private LinearTextUnderstanding(
      LanguageDetector languages,
      MentionFeatures features,
      MentionModel model,
      Reasons reasons,
      Teachings teachings) {
    this.languages = languages;
    this.features = features;
    this.model = model;
    this.reasons = reasons;
    this.teachings = teachings;
  }

  @Override
  public String model() {
    return teachings.count() == 0 ? model.name() : model.name() + "#" + teachings.count();
  }

  @Override
  public Assessment assess(String text) {
    Guess<LanguageTag> language = languages.detect(text);
    Read read = read(text, language.value());
    if (teachings.knowsLanguages()) {
      Optional<Guess<LanguageTag>> right =
          teachings.language(model.profile(read.bag()), language.value());
      if (right.isPresent()) {
        language = right.get();
        read = read(text, language.value());
      }
    }
    double[] scores = model.score(read.activation());
    @Nullable Moved moved = move(read, scores);
    double trust = trust(read.code(), read.reading());
    double[] styles = model.styles(scores);
    int best = Probabilities.largest(styles);
    int second = Probabilities.largestBut(styles, best);
    double[] sentiments = model.sentiments(scores, styles);
    int sentiment = Probabilities.largest(sentiments);
    double[] subjects = model.subjects(scores);
    int subject = Probabilities.largest(subjects);
    return new Assessment(
        language,
        Guess.of(STYLES[best], trust * styles[best]),
        Guess.of(STYLES[second], trust * styles[second]),
        Guess.of(SENTIMENTS[sentiment], trust * sentiments[sentiment]),
        Guess.of(SUBJECTS[subject], trust * subjects[subject]),
        why(read, best, moved),
        model());
  }

  @Override
  public LinearTextUnderstanding taught(List<Example> examples) {
    if (examples.isEmpty()) {
      return this;
    }
    Teachings more = teachings.copy();
    examples.forEach(example -> teach(more, example));
    return new LinearTextUnderstanding(languages, features, model, reasons, more);
  }

  private void teach(Teachings more, Example example) {
    more.counted();
    LanguageTag detected = languages.detect(example.text()).value();
    Read read = read(example.text(), detected);
    Correction correction = example.correction();
    if (correction.language().isPresent()) {
      LanguageTag right = correction.language().get();
      more.learnLanguage(model.profile(read.bag()), detected, right);
      read = read(example.text(), right);
    }
    List<Integer> right = new ArrayList<>();
    correction.style().ifPresent(style -> right.add(List.of(STYLES).indexOf(style)));
    correction
        .sentiment()
        .ifPresent(sentiment ->
            right.add(MentionModel.SENTIMENTS + List.of(SENTIMENTS).indexOf(sentiment)));
    correction
        .subject()
        .ifPresent(
            subject -> right.add(MentionModel.SUBJECTS + List.of(SUBJECTS).indexOf(subject)));
    if (!right.isEmpty()) {
      double[] logits = logits(more, read, correction.style());
      more.learn(model.profile(read.bag()), logits, right, HEADS);
    }
  }

  /** What the model says before an example is learnt; a known style speaks for its sentiment. */
  private double[] logits(Teachings more, Read read, Optional<Style> known) {
    double[] logits = model.score(read.activation());
    for (int output = 0; output < logits.length; output++) {
      logits[output] *= model.sharpnessOf(output);
    }
    double[] styles = more.moved(model.profile(read.bag()), logits);
    styles = Probabilities.softmax(styles, 0, MentionModel.SENTIMENTS, 1);
    if (known.isPresent()) {
      Arrays.fill(styles, 0);
      styles[List.of(STYLES).indexOf(known.get())] = 1;
    }
    double[] bySentiment = SentimentOfStyle.logits(styles);
    for (int sentiment = 0; sentiment < bySentiment.length; sentiment++) {
      logits[MentionModel.SENTIMENTS + sentiment] += bySentiment[sentiment];
    }
    return logits;
  }

  private Read read(String text, LanguageTag language) {
    String code = language.code();
    Reading reading = Reading.of(text, code);
    CueMatches matches = features.match(reading, code);
    FeatureBag bag = features.of(reading, matches, code);
    return new Read(code, reading, matches, bag, model.activate(bag));
  }

  /** A text, read as one language. */
  private record Read(
      String code, Reading reading, CueMatches matches, FeatureBag bag, Activation activation) {}

  /** Moves the scores by what was learnt of texts like this one; null when there are none. */
  private @Nullable Moved move(Read read, double[] scores) {
    if (teachings.count() == 0) {
      return null;
    }
    TextProfile profile = model.profile(read.bag());
    Teachings.@Nullable Shift shift = teachings.shift(profile);
    if (shift == null) {
      return null;
    }
    for (int output = 0; output < scores.length; output++) {
      scores[output] += shift.outputs()[output] / model.sharpnessOf(output);
    }
    return new Moved(profile, shift);
  }

  /** By what a text was moved. */
  private record Moved(TextProfile profile, Teachings.Shift shift) {}

  private List<Reason> why(Read read, int style, @Nullable Moved moved) {
    Reading reading = read.reading();
    CueMatches matches = read.matches();
    List<Reason> why =
        reasons.of(
            reading, matches, model.why(read.bag(), read.activation(), style, reading, matches));
    if (moved == null || moved.shift().outputs()[style] < Reasons.FAINTEST_SHIFT) {
      return why;
    }
    double[] shares =
        teachings.shares(moved.profile(), reading.count(), style, moved.shift().gate());
    return Reasons.withLearnt(why, reading, shares, model.sharpnessOf(style));
  }

  /**
   * What a confidence is worth: little in a language that the model has not learnt, nothing without
   * any token.
   */
  private static double trust(String language, Reading reading) {
    if (reading.count() == 0) {
      return 0;
    }
    return CueLexicon.LANGUAGES.contains(language) ? 1 : 0.5;
  }
}
