package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import org.vastine.domain.goodwill.Deviation;

/**
 * A grant that differs from what is given in other channels, on purpose (R24).
 *
 * @param from how it differs
 * @param reason why it is given so all the same
 */
public record GrantDeviation(Deviation from, CaseTextId reason) {

  /** Refuses null. */
  public GrantDeviation {
    requireNonNull(from, "from is null");
    requireNonNull(reason, "reason is null");
  }
}
