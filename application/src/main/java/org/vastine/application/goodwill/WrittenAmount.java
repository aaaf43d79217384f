package org.vastine.application.goodwill;

import java.util.Optional;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.kernel.Decision;

/**
 * An amount as somebody wrote it.
 *
 * @param value with a point before the decimals and nothing between the thousands
 * @param currency by ISO 4217; that of the budget where it is left out
 */
public record WrittenAmount(String value, Optional<String> currency) {

  /** The writing of an amount. */
  public static WrittenAmount of(Money money) {
    return new WrittenAmount(money.plain(), Optional.of(money.currency().getCurrencyCode()));
  }

  Decision<Money> outOf(GoodwillBudget budget) {
    return Money.parse(
        value, currency.orElse(budget.terms().amount().currency().getCurrencyCode()));
  }
}
