package org.vastine.domain.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.vastine.domain.feedbackcase.CaseId;

/**
 * The latest time that routing gave a case to somebody.
 *
 * @param caseId the case
 * @param version the case's version with the assignment: while it is the same, nobody did anything
 * @param at when
 * @param routing to whom, and why
 */
public record RoutedAt(CaseId caseId, int version, Instant at, Routing routing) {

  /** Refuses null. */
  public RoutedAt {
    requireNonNull(caseId, "caseId is null");
    requireNonNull(at, "at is null");
    requireNonNull(routing, "routing is null");
  }
}
