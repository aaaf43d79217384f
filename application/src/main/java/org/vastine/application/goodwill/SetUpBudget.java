package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.BudgetTerms;
import org.vastine.domain.goodwill.BudgetWish;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A lead sets a budget for goodwill up (R24). */
public final class SetUpBudget {

  /** How many budgets a workspace has at most. */
  public static final int MOST = 500;

  private final Permitted permitted;
  private final BudgetWork work;
  private final Ids ids;

  /** Needs the budgets, and new ids. */
  @Inject
  public SetUpBudget(Permitted permitted, BudgetWork work, Ids ids) {
    this.permitted = permitted;
    this.work = work;
    this.ids = ids;
  }

  /**
   * What is asked.
   *
   * @param wish what is wanted of it
   */
  public record Command(BudgetWish wish) {}

  /** Gives the budget. */
  public Decision<GoodwillBudget> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_BUDGETS,
        () -> command.wish().terms().then(terms -> setUp(actor, terms)));
  }

  private Decision<GoodwillBudget> setUp(Actor actor, BudgetTerms terms) {
    if (work.budgets().all().size() >= MOST) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "budget.too-many").with("most", MOST));
    }
    GoodwillBudget budget = GoodwillBudget.of(new BudgetId(ids.next()), terms);
    work.budgets().add(budget);
    return Decision.accepted(work.noted(actor, budget, "budget.set-up"));
  }
}
