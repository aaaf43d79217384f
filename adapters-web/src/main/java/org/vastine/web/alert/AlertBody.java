package org.vastine.web.alert;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.alert.Alert;

/** An alert as answers tell it. */
record AlertBody(
    UUID id,
    String kind,
    Optional<String> about,
    Optional<String> detail,
    UUID caseId,
    String style,
    String channel,
    Instant at,
    Optional<Instant> publishedAt,
    Optional<Instant> due,
    Instant toldAt,
    Optional<Instant> seenAt) {
  static AlertBody of(Alert alert) {
    return new AlertBody(
        alert.id().value(),
        alert.occasion().kind().label(),
        alert.occasion().facet(),
        alert.occasion().detail(),
        alert.occasion().caseId().value(),
        alert.style().label(),
        alert.channel(),
        alert.occasion().at(),
        alert.occasion().publishedAt(),
        alert.occasion().due(),
        alert.toldAt(),
        alert.seenAt());
  }
}
