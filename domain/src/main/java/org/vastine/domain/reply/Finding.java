package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.Overriding;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.triage.Confidence;

/**
 * Something in a draft that the guard holds against it, with what that means for sending (R13).
 *
 * @param kind what it is
 * @param severity what it means for sending
 * @param overriding who may send in spite of it, where it stops
 * @param span where it stands in the draft, when it stands at a place
 * @param confidence how sure; rules that do not guess are certain
 * @param suggestion words that can stand in the very place of the span instead, where some are
 *     known
 * @param facts named values for the message, in the order of their names; never words of the draft
 */
public record Finding(
    FindingKind kind,
    Severity severity,
    Overriding overriding,
    Optional<TextSpan> span,
    Confidence confidence,
    Optional<String> suggestion,
    Map<String, String> facts) {

  /** Refuses null and copies the facts. */
  public Finding {
    requireNonNull(kind, "kind is null");
    requireNonNull(severity, "severity is null");
    requireNonNull(overriding, "overriding is null");
    requireNonNull(span, "span is null");
    requireNonNull(confidence, "confidence is null");
    requireNonNull(suggestion, "suggestion is null");
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /** Whether the draft is not sent unless somebody overrides this. */
  public boolean stops() {
    return severity == Severity.STOP;
  }
}
