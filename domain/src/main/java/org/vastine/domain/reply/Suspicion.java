package org.vastine.domain.reply;

import java.util.Map;
import java.util.Optional;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.triage.Confidence;

/** What a rule saw in a draft, before the policy says what it means. */
record Suspicion(
    FindingKind kind,
    Optional<TextSpan> span,
    Confidence confidence,
    Optional<String> suggestion,
    Map<String, String> facts) {

  static Suspicion certain(FindingKind kind) {
    return new Suspicion(kind, Optional.empty(), Confidence.CERTAIN, Optional.empty(), Map.of());
  }

  static Suspicion of(TextFinding noticed) {
    return new Suspicion(
        noticed.kind(), noticed.span(), noticed.confidence(), noticed.suggestion(), Map.of());
  }

  Suspicion at(TextSpan place) {
    return new Suspicion(kind, Optional.of(place), confidence, suggestion, facts);
  }

  Suspicion with(Map<String, String> named) {
    return new Suspicion(kind, span, confidence, suggestion, named);
  }

  Suspicion unsure(double sureness) {
    return new Suspicion(kind, span, new Confidence(sureness), suggestion, facts);
  }
}
