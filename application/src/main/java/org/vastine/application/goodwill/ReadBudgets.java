package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.goodwill.BudgetForecast;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** All budgets, what is left in them, and how far they will reach (R24). */
public final class ReadBudgets {

  private final Permitted permitted;
  private final GoodwillBudgets budgets;
  private final InstantSource clock;

  /** Needs the budgets. */
  @Inject
  public ReadBudgets(Permitted permitted, GoodwillBudgets budgets, InstantSource clock) {
    this.permitted = permitted;
    this.budgets = budgets;
    this.clock = clock;
  }

  /** Asks for nothing in particular. */
  public record Command() {}

  /**
   * A budget.
   *
   * @param budget as it stands
   * @param forecast what is foreseen of it
   */
  public record Line(GoodwillBudget budget, BudgetForecast forecast) {}

  /** Gives them, those that end last first. */
  public Decision<List<Line>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () -> {
          Instant now = clock.instant();
          return budgets.all().stream()
              .map(budget -> new Line(budget, forecast(budgets, budget, now)))
              .toList();
        });
  }

  /** The ledger is read only of a budget that is there today: of others nothing is foreseen. */
  static BudgetForecast forecast(GoodwillBudgets budgets, GoodwillBudget budget, Instant now) {
    return BudgetForecast.of(
        budget,
        budget.terms().period().contains(now)
            ? budgets.ledgerSince(budget.id(), BudgetForecast.since(budget, now))
            : List.of(),
        now);
  }
}
