package org.vastine.domain.voice;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.reply.TextReading;
import org.vastine.domain.triage.Style;

/**
 * A reply that was seen, with what is known of it.
 *
 * @param text as everybody saw it
 * @param reading what text understanding finds in it
 * @param language it is held in
 * @param style of what it answers
 * @param customer the first name of whom it answers, where one is shown
 * @param writer the name of who sent it
 */
public record SaidWords(
    String text,
    TextReading reading,
    LanguageTag language,
    Style style,
    Optional<String> customer,
    String writer) {
  /** Refuses null. */
  public SaidWords {
    requireNonNull(text, "text is null");
    requireNonNull(reading, "reading is null");
    requireNonNull(language, "language is null");
    requireNonNull(style, "style is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(writer, "writer is null");
  }
}
