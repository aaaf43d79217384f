package org.vastine.domain.triage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vastine.domain.kernel.LanguageTag;

/**
 * What a member says that a text really is (R6). What is empty was left as it was judged, and
 * teaches nothing.
 *
 * @param style the right style
 * @param sentiment the right sentiment
 * @param subject the right subject
 * @param language the right language
 */
public record Correction(
    Optional<Style> style,
    Optional<Sentiment> sentiment,
    Optional<Subject> subject,
    Optional<LanguageTag> language) {

  /** Refuses null. */
  public Correction {
    requireNonNull(style, "style is null");
    requireNonNull(sentiment, "sentiment is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(language, "language is null");
  }

  /** A correction of the style alone. */
  public static Correction of(Style style) {
    return new Correction(Optional.of(style), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
