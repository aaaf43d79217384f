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
 */
public record TextFinding(FindingKind kind, Optional<TextSpan> span, Confidence confidence) {
  /** Refuses null. */
  public TextFinding {
    requireNonNull(kind, "kind is null");
    requireNonNull(span, "span is null");
    requireNonNull(confidence, "confidence is null");
  }
}
