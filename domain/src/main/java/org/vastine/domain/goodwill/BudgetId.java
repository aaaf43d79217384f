package org.vastine.domain.goodwill;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which budget. */
public record BudgetId(UUID value) {
  /** Refuses null. */
  public BudgetId {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
