package org.vastine.language.triage;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.triage.Assessment;
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

/**
 * Understands mentions by linear models over words, characters and cues, in process. Everything is
 * read-only after construction, so any number of threads may share one instance.
 */
public final class LinearTextUnderstanding implements TextUnderstanding {

  private static final Style[] STYLES = Style.values();
  private static final Sentiment[] SENTIMENTS = Sentiment.values();
  private static final Subject[] SUBJECTS = Subject.values();

  private final LanguageDetector languages;
  private final MentionFeatures features;
  private final MentionModel model;
  private final Reasons reasons;

  /** Understanding with the models that ship. */
  @Inject
  public LinearTextUnderstanding() {
    this(LanguageDetector.load(), MentionFeatures.lexicon(), MentionModel.load());
  }

  /** Understanding with these models. */
  public LinearTextUnderstanding(
      LanguageDetector languages, CueLexicon lexicon, MentionModel model) {
    this.languages = languages;
    this.features = new MentionFeatures(lexicon);
    this.model = model;
    this.reasons = new Reasons(lexicon.cues());
  }

  @Override
  public String model() {
    return model.name();
  }

  @Override
  public Assessment assess(String text) {
    Guess<LanguageTag> language = languages.detect(text);
    String code = language.value().code();
    Reading reading = Reading.of(text, code);
    CueMatches matches = features.match(reading, code);
    FeatureBag bag = features.of(reading, matches, code);
    Activation activation = model.activate(bag);
    double[] scores = model.score(activation);
    double trust = trust(code, reading);
    double[] styles = model.styles(scores);
    int best = Probabilities.largest(styles);
    int second = Probabilities.largestBut(styles, best);
    double[] sentiments = model.sentiments(scores);
    int sentiment = Probabilities.largest(sentiments);
    double[] subjects = model.subjects(scores);
    int subject = Probabilities.largest(subjects);
    List<Reason> why =
        reasons.of(reading, matches, model.why(bag, activation, best, reading, matches));
    return new Assessment(
        language,
        Guess.of(STYLES[best], trust * styles[best]),
        Guess.of(STYLES[second], trust * styles[second]),
        Guess.of(SENTIMENTS[sentiment], trust * sentiments[sentiment]),
        Guess.of(SUBJECTS[subject], trust * subjects[subject]),
        why,
        model.name());
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
