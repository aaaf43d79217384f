package org.vastine.domain.goodwill;

import java.util.List;

/**
 * What is put aside and what is gone, in minor units: the sum of a budget's ledger.
 *
 * @param reserved put aside for grants that the customer does not have yet
 * @param spent gone
 * @param entries how many lines the ledger has
 */
public record BudgetStand(long reserved, long spent, int entries) {

  /** An empty ledger. */
  public static final BudgetStand NOTHING = new BudgetStand(0, 0, 0);

  /** Refuses a sum below nothing. */
  public BudgetStand {
    if (reserved < 0 || spent < 0 || entries < 0) {
      throw new IllegalArgumentException("below nothing: " + reserved + ", " + spent);
    }
  }

  /** The sum of these lines, which are the ledger from its beginning. */
  public static BudgetStand fold(List<BudgetEntry> ledger) {
    BudgetStand stand = NOTHING;
    for (BudgetEntry entry : ledger) {
      stand = stand.after(entry);
    }
    return stand;
  }

  /** What is no longer free. */
  public long bound() {
    return Math.addExact(reserved, spent);
  }

  /** After one line more; throws for any other line than the next one. */
  public BudgetStand after(BudgetEntry entry) {
    if (entry.number() != entries + 1) {
      throw new IllegalArgumentException("line " + entry.number() + " after " + entries);
    }
    long amount = entry.amount().minor();
    return switch (entry.kind()) {
      case RESERVED -> new BudgetStand(Math.addExact(reserved, amount), spent, entries + 1);
      case RELEASED -> new BudgetStand(reserved - amount, spent, entries + 1);
      case SPENT -> new BudgetStand(reserved - amount, Math.addExact(spent, amount), entries + 1);
      case GIVEN_BACK -> new BudgetStand(reserved, spent - amount, entries + 1);
    };
  }
}
