package org.vastine.domain.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;

/**
 * A time in which cases waited and nobody was on duty: a fault of which leads are told once.
 *
 * @param since when it was seen first
 * @param first the case that waited then
 * @param until when somebody was on duty again; empty while the gap is open
 */
public record DutyGap(Instant since, CaseId first, Optional<Instant> until) {

  /** Refuses null. */
  public DutyGap {
    requireNonNull(since, "since is null");
    requireNonNull(first, "first is null");
    requireNonNull(until, "until is null");
  }

  /** The same gap, closed. */
  public DutyGap closedAt(Instant moment) {
    return new DutyGap(since, first, Optional.of(moment));
  }
}
