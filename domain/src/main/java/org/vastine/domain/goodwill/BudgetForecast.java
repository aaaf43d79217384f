package org.vastine.domain.goodwill;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How much of a budget will be spent and put aside when its last day ends, if as much is asked of
 * it as in the last four weeks (R24).
 *
 * <p>A straight line and nothing more: what was put aside in the last {@value #MOST_DAYS} whole
 * days, less what came back meanwhile, goes on day by day. Fewer than {@value #LEAST_DAYS} days or
 * {@value #LEAST_GRANTS} grants are no rate, and then nothing is foreseen.
 */
public sealed interface BudgetForecast {

  /** How many whole days, up to yesterday, the rate is taken from at most: four whole weeks. */
  int MOST_DAYS = 28;

  /** From fewer days no rate is taken. */
  int LEAST_DAYS = 14;

  /** From fewer grants no rate is taken. */
  int LEAST_GRANTS = 5;

  /**
   * What the rate was taken from.
   *
   * @param from the first day
   * @param until the last day, which is yesterday
   * @param days how many days these are
   * @param grants how many grants were asked for on them
   * @param net what they put aside, less what came back on these days; never below nothing
   */
  record Basis(LocalDate from, LocalDate until, int days, int grants, Money net) {}

  /**
   * It goes on as it did.
   *
   * @param basis what the rate was taken from
   * @param atEnd what will be spent and put aside at the end, to two digits; more than the budget
   *     has where that much would be asked of it
   * @param runsOut the day on which what is asked no longer fits, where one of the budget's days is
   *     that day
   */
  record Foreseen(Basis basis, Money atEnd, Optional<LocalDate> runsOut) implements BudgetForecast {
    /** Refuses null. */
    public Foreseen {
      requireNonNull(basis, "basis is null");
      requireNonNull(atEnd, "atEnd is null");
      requireNonNull(runsOut, "runsOut is null");
    }
  }

  /** Nothing can be said. */
  record Unknown(NoForecast why) implements BudgetForecast {}

  /** From when on lines of the ledger are needed. */
  static Instant since(GoodwillBudget budget, Instant now) {
    BudgetPeriod period = budget.terms().period();
    return period.today(now).minusDays(MOST_DAYS).atStartOfDay(period.zone()).toInstant();
  }

  /**
   * Looks ahead.
   *
   * @param budget as it stands
   * @param lines of its ledger, at least those {@link #since} then
   */
  static BudgetForecast of(GoodwillBudget budget, List<BudgetEntry> lines, Instant now) {
    BudgetPeriod period = budget.terms().period();
    if (period.isAfter(now)) {
      return new Unknown(NoForecast.NOT_BEGUN);
    }
    if (period.isBefore(now)) {
      return new Unknown(NoForecast.ENDED);
    }
    LocalDate today = period.today(now);
    Basis basis = basis(budget, lines, today);
    if (basis.days() < LEAST_DAYS) {
      return new Unknown(NoForecast.TOO_SHORT);
    }
    if (basis.grants() < LEAST_GRANTS) {
      return new Unknown(NoForecast.TOO_FEW);
    }
    return ahead(budget, lines, today, basis);
  }

  private static Basis basis(GoodwillBudget budget, List<BudgetEntry> lines, LocalDate today) {
    BudgetPeriod period = budget.terms().period();
    LocalDate earliest = today.minusDays(MOST_DAYS);
    LocalDate from = period.from().isAfter(earliest) ? period.from() : earliest;
    List<BudgetEntry> within =
        lines.stream()
            .filter(line -> !period.today(line.at()).isBefore(from))
            .filter(line -> period.today(line.at()).isBefore(today))
            .toList();
    int grants = (int) within.stream().filter(line -> line.kind() == EntryKind.RESERVED).count();
    Money net = budget.terms().amount().of(Math.clamp(net(within), 0, Money.MOST));
    int days = Math.toIntExact(ChronoUnit.DAYS.between(from, today));
    return new Basis(from, today.minusDays(1), days, grants, net);
  }

  private static long net(List<BudgetEntry> lines) {
    return lines.stream().mapToLong(BudgetEntry::bound).sum();
  }

  private static BudgetForecast ahead(
      GoodwillBudget budget, List<BudgetEntry> lines, LocalDate today, Basis basis) {
    BudgetPeriod period = budget.terms().period();
    long now = budget.stand().bound();
    long before =
        now - net(lines.stream().filter(line -> !period.today(line.at()).isBefore(today)).toList());
    long whole = budget.terms().amount().minor();
    BigInteger daysLeft = BigInteger.valueOf(ChronoUnit.DAYS.between(today, period.until()) + 1);
    BigInteger net = BigInteger.valueOf(basis.net().minor());
    BigInteger days = BigInteger.valueOf(basis.days());
    long more =
        net.multiply(daysLeft).divide(days).min(BigInteger.valueOf(Money.MOST)).longValueExact();
    long atEnd = Math.max(now, Math.min(Money.MOST, before + more));
    Optional<LocalDate> runsOut = Optional.empty();
    if (now == whole) {
      runsOut = Optional.of(today);
    } else if (atEnd > whole && net.signum() > 0) {
      long fitting = BigInteger.valueOf(whole - before).multiply(days).divide(net).longValueExact();
      runsOut = Optional.of(today.plusDays(fitting));
    }
    return new Foreseen(basis, rounded(budget.terms().amount().of(atEnd), now), runsOut);
  }

  /** To two digits, and never below what is bound already. */
  private static Money rounded(Money amount, long least) {
    long step = 1;
    while (amount.minor() / step >= 100) {
      step *= 10;
    }
    long rounded = (amount.minor() + step / 2) / step * step;
    return amount.of(Math.clamp(rounded, least, Money.MOST));
  }
}
