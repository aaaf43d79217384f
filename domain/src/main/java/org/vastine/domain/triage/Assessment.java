package org.vastine.domain.triage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vastine.domain.kernel.LanguageTag;

/**
 * What text understanding made of one mention (R6).
 *
 * @param language the language of the sentence frame
 * @param style the best guess
 * @param runnerUp the second best guess, shown beside the best when neither is sure enough
 * @param sentiment the writer's stance
 * @param subject what a team would act on
 * @param reasons what carried the style, strongest first
 * @param model which model judged, for example {@code vastine-1+3f2a91c0}
 */
public record Assessment(
    Guess<LanguageTag> language,
    Guess<Style> style,
    Guess<Style> runnerUp,
    Guess<Sentiment> sentiment,
    Guess<Subject> subject,
    List<Reason> reasons,
    String model) {

  private static final Confidence SURE = new Confidence(0.7);

  /** Refuses null and copies the reasons. */
  public Assessment {
    requireNonNull(language, "language is null");
    requireNonNull(style, "style is null");
    requireNonNull(runnerUp, "runnerUp is null");
    requireNonNull(sentiment, "sentiment is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(model, "model is null");
    reasons = List.copyOf(reasons);
  }

  /** The language, undetermined where nobody should count on it. */
  public LanguageTag languageIfSure() {
    return language.confidence().isAtLeast(SURE) ? language.value() : LanguageTag.UNDETERMINED;
  }

  /** Whether the style is too unsure to act on without a person's eye. */
  public boolean isUndecidedBelow(Confidence threshold) {
    return !style.confidence().isAtLeast(threshold);
  }
}
