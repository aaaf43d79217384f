package org.vastine.web.console;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.vastine.domain.goodwill.Money;

/** Amounts and days as the reader's language writes them. */
public final class Amounts {
  private Amounts() {}

  /** An amount with its currency, for example {@code 12,50 €}. */
  public static String of(Shell s, Money money) {
    return of(s, money, money.currency().getDefaultFractionDigits());
  }

  /** A rough amount, without the small unit where that is nothing, for example {@code 1 300 €}. */
  public static String about(Shell s, Money money) {
    int digits = money.currency().getDefaultFractionDigits();
    return of(s, money, money.minor() % Math.round(Math.pow(10, digits)) == 0 ? 0 : digits);
  }

  private static String of(Shell s, Money money, int digits) {
    NumberFormat format = NumberFormat.getCurrencyInstance(s.words().locale());
    format.setCurrency(money.currency());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(
        BigDecimal.valueOf(money.minor(), money.currency().getDefaultFractionDigits()));
  }

  /** An amount as refusals tell it, {@code 12.50 EUR}; anything else stays as it is. */
  static String told(Shell s, String fact) {
    return Money.told(fact).map(money -> of(s, money)).orElse(fact);
  }

  /** A day, for example {@code 2.3.2026}. */
  public static String day(Shell s, LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(s.words().locale())
        .format(day);
  }

  /**
   * An amount as people type it: a comma is a point, and blanks between digits are none. What is
   * left is read by {@link Money#parse}, which refuses everything that could be meant in two ways.
   */
  public static String typed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
  }
}
