package org.vastine.web.goodwill;

import java.util.Optional;
import org.vastine.domain.goodwill.BudgetForecast;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.NoForecast;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Shell;

/**
 * What is foreseen of a budget, as it is shown.
 *
 * @param foreseen how much at its end, in words; empty where there is no rate
 * @param basis what the rate was taken from, in words
 * @param warning that it will not last, in words
 * @param why why nothing is foreseen, in words; empty where that needs none
 */
public record ForecastLine(
    Optional<String> foreseen,
    Optional<String> basis,
    Optional<String> warning,
    Optional<String> why) {

  static ForecastLine of(Shell s, GoodwillBudget budget, BudgetForecast forecast) {
    return switch (forecast) {
      case BudgetForecast.Foreseen seen ->
          new ForecastLine(
              Optional.of(foreseen(s, budget, seen)),
              Optional.of(basis(s, seen.basis())),
              warning(s, budget, seen),
              Optional.empty());
      case BudgetForecast.Unknown(NoForecast why) ->
          new ForecastLine(Optional.empty(), Optional.empty(), Optional.empty(), why(s, why));
    };
  }

  private static String foreseen(Shell s, GoodwillBudget budget, BudgetForecast.Foreseen seen) {
    return s.t(
        "goodwill.foreseen",
        "amount",
        Amounts.about(s, seen.atEnd()),
        "whole",
        Amounts.of(s, budget.terms().amount()),
        "day",
        Amounts.day(s, budget.terms().period().until()));
  }

  private static String basis(Shell s, BudgetForecast.Basis basis) {
    return s.t(
        "goodwill.basis",
        "n",
        basis.days(),
        "grants",
        basis.grants(),
        "net",
        Amounts.of(s, basis.net()));
  }

  private static Optional<String> warning(
      Shell s, GoodwillBudget budget, BudgetForecast.Foreseen seen) {
    if (budget.left().minor() == 0) {
      return Optional.of(s.t("goodwill.used-up"));
    }
    return seen.runsOut().map(day -> s.t("goodwill.runs-out", "day", Amounts.day(s, day)));
  }

  private static Optional<String> why(Shell s, NoForecast why) {
    return switch (why) {
      case NOT_BEGUN, ENDED -> Optional.empty();
      case TOO_SHORT, TOO_FEW ->
          Optional.of(
              s.t(
                  "goodwill.no-forecast." + why.label(),
                  "days",
                  BudgetForecast.LEAST_DAYS,
                  "grants",
                  BudgetForecast.LEAST_GRANTS));
    };
  }
}
