package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.BudgetWish;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A lead changes a budget; never below what is bound already (R24). */
public final class ChangeBudget {

  private final Permitted permitted;
  private final BudgetWork work;

  /** Needs the budgets. */
  @Inject
  public ChangeBudget(Permitted permitted, BudgetWork work) {
    this.permitted = permitted;
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param budget which budget
   * @param expected the version that was looked at
   * @param wish what is to hold from now on
   */
  public record Command(BudgetId budget, ExpectedVersion expected, BudgetWish wish) {}

  /** Gives the budget as it is then. */
  public Decision<GoodwillBudget> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_BUDGETS,
        () ->
            GoodwillWork.found(work.budgets().lock(command.budget()))
                .then(before ->
                    command
                        .expected()
                        .differsFrom(before.version())
                        .<Decision<GoodwillBudget>>map(Decision::refused)
                        .orElseGet(() -> command.wish().terms().then(before::with)))
                .map(after -> {
                  work.budgets().change(after);
                  return work.noted(actor, after, "budget.changed");
                }));
  }
}
