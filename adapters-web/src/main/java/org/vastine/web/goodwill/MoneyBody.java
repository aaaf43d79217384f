package org.vastine.web.goodwill;

import org.vastine.domain.goodwill.Money;

/** An amount as answers tell it: {@code {"value": "12.50", "currency": "EUR"}}. */
public record MoneyBody(String value, String currency) {
  /** Tells an amount. */
  public static MoneyBody of(Money money) {
    return new MoneyBody(money.plain(), money.currency().getCurrencyCode());
  }
}
