package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.goodwill.BudgetCourse;
import org.vastine.domain.goodwill.BudgetEntry;
import org.vastine.domain.goodwill.BudgetForecast;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** How a budget was used over its period, and where it goes at the present rate (R24). */
public final class ReadBudgetCourse {

  private final Permitted permitted;
  private final GoodwillBudgets budgets;
  private final InstantSource clock;

  /** Needs the budgets. */
  @Inject
  public ReadBudgetCourse(Permitted permitted, GoodwillBudgets budgets, InstantSource clock) {
    this.permitted = permitted;
    this.budgets = budgets;
    this.clock = clock;
  }

  /** Asks for the course of a budget. */
  public record Command(BudgetId budget) {}

  /**
   * The course of a budget.
   *
   * @param budget as it stands
   * @param course how it came there
   * @param forecast what is foreseen of it
   */
  public record View(GoodwillBudget budget, BudgetCourse course, BudgetForecast forecast) {}

  /** Gives it. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () -> GoodwillWork.found(budgets.find(command.budget())).map(this::view));
  }

  private View view(GoodwillBudget budget) {
    Instant now = clock.instant();
    List<BudgetEntry> ledger = budgets.ledgerSince(budget.id(), Instant.EPOCH);
    return new View(
        budget, BudgetCourse.of(budget, ledger, now), BudgetForecast.of(budget, ledger, now));
  }
}
