package org.vastine.web.goodwill;

import org.vastine.domain.goodwill.BudgetForecast;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.Money;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Shell;

/**
 * A budget as it is shown.
 *
 * @param id which
 * @param name its cost centre
 * @param period its first and last day
 * @param amount all of it
 * @param spent what is gone
 * @param reserved what is put aside
 * @param left what is free
 * @param spentShare how many of a thousand are gone
 * @param boundShare how many of a thousand are gone or put aside
 * @param now whether it can be asked today
 * @param forecast what is foreseen of it
 */
public record BudgetLine(
    String id,
    String name,
    String period,
    String amount,
    String spent,
    String reserved,
    String left,
    int spentShare,
    int boundShare,
    boolean now,
    ForecastLine forecast) {

  static BudgetLine of(Shell s, GoodwillBudget budget, BudgetForecast forecast) {
    Money amount = budget.terms().amount();
    return new BudgetLine(
        budget.id().toString(),
        budget.terms().costCentre(),
        Amounts.day(s, budget.terms().period().from())
            + " – "
            + Amounts.day(s, budget.terms().period().until()),
        Amounts.of(s, amount),
        Amounts.of(s, amount.of(budget.stand().spent())),
        Amounts.of(s, amount.of(budget.stand().reserved())),
        Amounts.of(s, budget.left()),
        share(budget.stand().spent(), amount.minor()),
        share(budget.stand().bound(), amount.minor()),
        budget.terms().period().contains(s.moments().now()),
        ForecastLine.of(s, budget, forecast));
  }

  /** Rounded up: nothing that is gone looks as if it were not. */
  private static int share(long part, long whole) {
    return whole == 0 ? 0 : (int) Math.ceilDiv(part * 1_000, whole);
  }
}
