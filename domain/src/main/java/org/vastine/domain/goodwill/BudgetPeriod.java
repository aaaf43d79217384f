package org.vastine.domain.goodwill;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days for which a budget is there.
 *
 * @param from the first day
 * @param until the last day
 * @param zone by whose clocks the days begin and end
 */
public record BudgetPeriod(LocalDate from, LocalDate until, ZoneId zone) {

  /** Refuses a last day before the first. */
  public BudgetPeriod {
    requireNonNull(zone, "zone is null");
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + until);
    }
  }

  /** Whether its last day is over. */
  public boolean isBefore(Instant now) {
    return until.isBefore(today(now));
  }

  /** Whether its first day is still to come. */
  public boolean isAfter(Instant now) {
    return from.isAfter(today(now));
  }

  /** Whether this moment is on one of its days. */
  public boolean contains(Instant now) {
    return !isBefore(now) && !isAfter(now);
  }

  /** The day that its clocks show at this moment. */
  public LocalDate today(Instant now) {
    return now.atZone(zone).toLocalDate();
  }
}
