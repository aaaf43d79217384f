package org.vastine.web.goodwill;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.application.goodwill.ReadBudgetCourse;
import org.vastine.domain.goodwill.BudgetCourse;
import org.vastine.domain.goodwill.BudgetForecast;
import org.vastine.domain.goodwill.Money;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Shell;

/**
 * How a budget stood at the end of a day, or what is foreseen for it, as it is shown.
 *
 * @param at how many days after the first one
 * @param day which day
 * @param spent what was gone
 * @param bound what was gone or put aside
 * @param foreseen what is foreseen to be gone or put aside
 */
public record CourseLine(long at, String day, Cell spent, Cell bound, Cell foreseen) {

  /**
   * An amount for reading and for drawing.
   *
   * @param words in the reader's language; empty where there is none
   * @param value in the currency's whole units, with a point; empty where there is none
   */
  public record Cell(String words, String value) {
    private static final Cell NONE = new Cell("", "");

    private static Cell of(Shell s, Money money) {
      return new Cell(Amounts.of(s, money), money.plain());
    }

    private static Cell about(Shell s, Money money) {
      return new Cell(Amounts.about(s, money), money.plain());
    }
  }

  /** The lines of a budget; those ahead end with the foreseen one. */
  static List<CourseLine> of(Shell s, ReadBudgetCourse.View view) {
    LocalDate first = view.budget().terms().period().from();
    List<BudgetCourse.Point> reached = view.course().reached();
    Optional<Money> atEnd = atEnd(view.forecast());
    List<CourseLine> lines = new ArrayList<>();
    for (BudgetCourse.Point point : reached) {
      boolean latest = point.equals(reached.getLast());
      lines.add(
          new CourseLine(
              ChronoUnit.DAYS.between(first, point.day()),
              Amounts.day(s, point.day()),
              Cell.of(s, point.spent()),
              Cell.of(s, point.bound()),
              latest && atEnd.isPresent() ? Cell.of(s, point.bound()) : Cell.NONE));
    }
    LocalDate last = view.budget().terms().period().until();
    atEnd.ifPresent(money -> {
      if (!reached.getLast().day().equals(last)) {
        lines.add(
            new CourseLine(
                ChronoUnit.DAYS.between(first, last),
                Amounts.day(s, last),
                Cell.NONE,
                Cell.NONE,
                Cell.about(s, money)));
      }
    });
    return lines;
  }

  private static Optional<Money> atEnd(BudgetForecast forecast) {
    return forecast instanceof BudgetForecast.Foreseen seen
        ? Optional.of(seen.atEnd())
        : Optional.empty();
  }
}
