package org.vastine.domain.goodwill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How a budget was used from its first day on (R24): its ledger folded at the end of every stretch
 * of its period, of a day, a week, a month or some months, so that there are never many.
 *
 * @param reached how it stood at the end of each stretch, and today in the one that goes on
 * @param ahead the last days of the stretches that are still to come
 */
public record BudgetCourse(List<Point> reached, List<LocalDate> ahead) {

  private static final int MOST_STRETCHES = 48;
  private static final int DAYS_OF_WEEK = 7;
  private static final long MOST_DAYS = 31;
  private static final long MOST_WEEKS = 27;

  /** Copies the lists. */
  public BudgetCourse {
    reached = List.copyOf(reached);
    ahead = List.copyOf(ahead);
  }

  /**
   * How it stood.
   *
   * @param day at the end of which day, or now when that is today
   * @param spent what was gone
   * @param bound what was gone or put aside
   */
  public record Point(LocalDate day, Money spent, Money bound) {}

  /**
   * The course of a budget.
   *
   * @param ledger from its beginning
   */
  public static BudgetCourse of(GoodwillBudget budget, List<BudgetEntry> ledger, Instant now) {
    BudgetPeriod period = budget.terms().period();
    LocalDate today = period.today(now);
    List<Point> reached = new ArrayList<>();
    List<LocalDate> ahead = new ArrayList<>();
    LocalDate from = period.from();
    for (LocalDate until : ends(period)) {
      if (from.isAfter(today)) {
        ahead.add(until);
      } else {
        LocalDate day = until.isAfter(today) ? today : until;
        boolean all = day.equals(period.until()) || day.equals(today);
        reached.add(point(budget, ledger, day, all));
        if (until.isAfter(today)) {
          ahead.add(until);
        }
      }
      from = until.plusDays(1);
    }
    return new BudgetCourse(reached, ahead);
  }

  /** What comes in after the last day belongs to it: it was asked for in time. */
  private static Point point(
      GoodwillBudget budget, List<BudgetEntry> ledger, LocalDate day, boolean all) {
    BudgetPeriod period = budget.terms().period();
    long spent = 0;
    long bound = 0;
    for (BudgetEntry line : ledger) {
      if (all || !period.today(line.at()).isAfter(day)) {
        spent += line.spent();
        bound += line.bound();
      }
    }
    Money amount = budget.terms().amount();
    return new Point(day, amount.of(Math.max(0, spent)), amount.of(Math.max(0, bound)));
  }

  /** The last days of the stretches of a period. */
  private static List<LocalDate> ends(BudgetPeriod period) {
    LocalDate after = period.until().plusDays(1);
    long days = ChronoUnit.DAYS.between(period.from(), after);
    long weeks = Math.ceilDiv(days, (long) DAYS_OF_WEEK);
    long months = ChronoUnit.MONTHS.between(period.from(), after) + 1;
    long step = days <= MOST_DAYS ? 1 : weeks <= MOST_WEEKS ? DAYS_OF_WEEK : 0;
    long monthStep = Math.ceilDiv(months, (long) MOST_STRETCHES);
    List<LocalDate> ends = new ArrayList<>();
    LocalDate next = period.from();
    for (long i = 1; next.isBefore(after); i++) {
      next = step > 0 ? period.from().plusDays(i * step) : period.from().plusMonths(i * monthStep);
      ends.add(next.isBefore(after) ? next.minusDays(1) : period.until());
    }
    return ends;
  }
}
