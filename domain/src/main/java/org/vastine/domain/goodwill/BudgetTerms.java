package org.vastine.domain.goodwill;

import static java.util.Objects.requireNonNull;

/**
 * What a lead decides about a budget.
 *
 * @param costCentre whose money it is, in words: a team, a cost centre; 1 to {@value #LONGEST}
 *     characters
 * @param period when it is there
 * @param amount how much there is
 * @param rules who may give how much
 */
public record BudgetTerms(String costCentre, BudgetPeriod period, Money amount, GrantRules rules) {

  /** How long the name of a cost centre is at most. */
  public static final int LONGEST = 80;

  /** Refuses an empty, overlong or unprintable cost centre. */
  public BudgetTerms {
    requireNonNull(period, "period is null");
    requireNonNull(amount, "amount is null");
    requireNonNull(rules, "rules are null");
    costCentre = costCentre.strip();
    if (!isName(costCentre)) {
      throw new IllegalArgumentException("a cost centre has 1 to 80 printable characters");
    }
  }

  /** Whether a cost centre can be called so. */
  public static boolean isName(String name) {
    String stripped = name.strip();
    return !stripped.isEmpty()
        && stripped.length() <= LONGEST
        && stripped.chars().noneMatch(Character::isISOControl);
  }
}
