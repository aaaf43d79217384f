package org.vastine.web.goodwill;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.vastine.domain.goodwill.BudgetWish;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.ProblemException;

/**
 * What stands in the fields of a budget's form; amounts as plain decimals.
 *
 * @param version of which version of the budget; 0 for a new one
 */
public record TypedBudget(int version, BudgetWish wish) {
  static TypedBudget of(GoodwillBudget budget) {
    return new TypedBudget(budget.version(), BudgetWish.of(budget.terms()));
  }

  /** A new budget: this year, nothing given alone, in euros by the workspace's clocks. */
  static TypedBudget fresh(Desk desk) {
    String zone = desk.shell().place().orElseThrow().workspace().zone();
    LocalDate today = LocalDate.ofInstant(desk.shell().moments().now(), ZoneId.of(zone));
    return new TypedBudget(
        0,
        new BudgetWish(
            "",
            today.withDayOfYear(1),
            today.withDayOfYear(today.lengthOfYear()),
            zone,
            "",
            "EUR",
            "0",
            "0",
            "0",
            90));
  }

  static BudgetWish from(Desk desk) {
    return new BudgetWish(
        text(desk, "cost-centre"),
        day(desk, "from"),
        day(desk, "until"),
        text(desk, "zone"),
        Amounts.typed(text(desk, "amount")),
        text(desk, "currency"),
        Amounts.typed(text(desk, "responder")),
        Amounts.typed(text(desk, "approver")),
        Amounts.typed(text(desk, "lead")),
        desk.field("repeat-days")
            .filter(text -> text.matches("[0-9]{1,6}"))
            .map(Integer::valueOf)
            .orElse(-1));
  }

  private static String text(Desk desk, String field) {
    return desk.field(field).orElse("");
  }

  /** A day of a form; browsers send no others. */
  private static LocalDate day(Desk desk, String field) {
    try {
      return LocalDate.parse(text(desk, field));
    } catch (DateTimeException none) {
      throw new ProblemException(422, "request.malformed");
    }
  }
}
