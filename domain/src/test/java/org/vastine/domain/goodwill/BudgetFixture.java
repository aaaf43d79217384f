package org.vastine.domain.goodwill;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;

/** A budget of the year 2026, in Helsinki. */
public final class BudgetFixture {

  /** Up to ten euros, twenty-five and a hundred alone; a repeated claim within ninety days. */
  public static final GrantRules RULES = new GrantRules(1_000, 2_500, 10_000, 90);

  private BudgetFixture() {}

  /** Euros and cents. */
  public static Money euros(long cents) {
    return new Money(cents, Currency.getInstance("EUR"));
  }

  /** Of this amount, in cents. */
  public static GoodwillBudget of(long cents) {
    return GoodwillBudget.of(new BudgetId(new UUID(0x7000, 900)), terms(cents));
  }

  /** Of this amount, in cents. */
  public static BudgetTerms terms(long cents) {
    return new BudgetTerms(
        "Customer service",
        new BudgetPeriod(
            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), ZoneId.of("Europe/Helsinki")),
        euros(cents),
        RULES);
  }
}
