package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.triage.Confidence;

/**
 * Something that text understanding noticed in a draft; what it means for sending is the guard's
 * matter.
 *
 * @param kind what was noticed
 * @param span where, when it stands at a place
 * @param confidence how sure
 * @param suggestion calmer words that can stand in the very place of the span, where some are known
 */
public record TextFinding(
    FindingKind kind, Optional<TextSpan> span, Confidence confidence, Optional<String> suggestion) {
  /** Something for which no other words are known. */
  public TextFinding(FindingKind kind, Optional<TextSpan> span, Confidence confidence) {
    this(kind, span, confidence, Optional.empty());
  }

  /** Refuses null, and words that have no place. */
  public TextFinding {
    requireNonNull(kind, "kind is null");
    requireNonNull(span, "span is null");
    requireNonNull(confidence, "confidence is null");
    requireNonNull(suggestion, "suggestion is null");
    if (suggestion.isPresent() && span.isEmpty()) {
      throw new IllegalArgumentException("a suggestion has no place: " + kind);
    }
  }
}
