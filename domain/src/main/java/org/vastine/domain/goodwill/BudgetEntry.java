package org.vastine.domain.goodwill;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.vastine.domain.team.By;

/**
 * A line of a budget's ledger; lines are only ever added.
 *
 * @param number its place in the ledger, from 1
 * @param kind what happened to the money
 * @param grant for which grant
 * @param amount how much, in the budget's currency
 * @param at when
 * @param by who
 */
public record BudgetEntry(
    int number, EntryKind kind, GrantId grant, Money amount, Instant at, By by) {
  /** Refuses null, and a line before the first. */
  public BudgetEntry {
    requireNonNull(kind, "kind is null");
    requireNonNull(grant, "grant is null");
    requireNonNull(amount, "amount is null");
    requireNonNull(at, "at is null");
    requireNonNull(by, "by is null");
    if (number < 1) {
      throw new IllegalArgumentException("not a line of a ledger: " + number);
    }
  }

  /** By how much it changes what is spent, in minor units; below nothing where that came back. */
  public long spent() {
    return switch (kind) {
      case RESERVED, RELEASED -> 0;
      case SPENT -> amount.minor();
      case GIVEN_BACK -> -amount.minor();
    };
  }

  /** By how much it changes what is no longer free, in minor units. */
  public long bound() {
    return switch (kind) {
      case RESERVED -> amount.minor();
      case RELEASED, GIVEN_BACK -> -amount.minor();
      case SPENT -> 0;
    };
  }
}
