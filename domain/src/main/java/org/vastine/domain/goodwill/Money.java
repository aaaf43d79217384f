package org.vastine.domain.goodwill;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * An amount that is exact: whole minor units of a currency, never a fraction of a cent.
 *
 * @param minor how many of the currency's smallest unit, for example cents; 0 to {@link #MOST}
 * @param currency which currency, by ISO 4217; one with a smallest unit
 */
public record Money(long minor, Currency currency) {

  /** More than any budget has; small enough that no sum of two overflows. */
  public static final long MOST = 1_000_000_000_000_000L;

  /** How many characters an amount is written with at most. */
  public static final int LONGEST = 20;

  private static final String WRITTEN = "[0-9]{1,16}(\\.[0-9]{1,4})?";

  /** Refuses what is below nothing, beyond {@link #MOST}, or in no real currency. */
  public Money {
    requireNonNull(currency, "currency is null");
    if (minor < 0 || minor > MOST) {
      throw new IllegalArgumentException("not an amount: " + minor);
    }
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException("not a currency of money: " + currency);
    }
  }

  /** An amount as people write it, with a point before the decimals and nothing between digits. */
  public static Decision<Money> parse(String written, String currencyCode) {
    return currency(currencyCode).then(currency -> parse(written, currency));
  }

  private static Decision<Money> parse(String written, Currency currency) {
    int digits = currency.getDefaultFractionDigits();
    if (!written.matches(WRITTEN)) {
      return Decision.refused(Refusal.Kind.INVALID, "money.not-an-amount");
    }
    BigDecimal value = new BigDecimal(written);
    if (value.scale() > digits) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "money.too-many-decimals")
              .with("currency", currency)
              .with("digits", digits));
    }
    BigDecimal minor = value.movePointRight(digits);
    if (minor.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      return Decision.refused(Refusal.Kind.INVALID, "money.too-much");
    }
    return Decision.accepted(new Money(minor.longValueExact(), currency));
  }

  /** What {@link #toString} told; empty for everything else. */
  public static Optional<Money> told(String text) {
    int blank = text.indexOf(' ');
    return blank > 0
            && parse(text.substring(0, blank), text.substring(blank + 1))
                instanceof Decision.Accepted<Money>(Money money)
        ? Optional.of(money)
        : Optional.empty();
  }

  /** The currency of a code of three capital letters. */
  public static Decision<Currency> currency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(one -> one.getCurrencyCode().equals(code) && one.getDefaultFractionDigits() >= 0)
        .findFirst()
        .<Decision<Currency>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "money.unknown-currency"));
  }

  /** As much of the same currency. */
  public Money of(long amount) {
    return new Money(amount, currency);
  }

  /** Whether it is in this one's currency. */
  public boolean isLike(Money other) {
    return currency.equals(other.currency);
  }

  /** The number alone, with all decimals of its currency: {@code 12.50}. */
  public String plain() {
    return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString();
  }

  /** Number and currency: {@code 12.50 EUR}. */
  @Override
  public String toString() {
    return plain() + " " + currency;
  }
}
