package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** All budgets, and what is left in them (R24). */
public final class ReadBudgets {

  private final Permitted permitted;
  private final GoodwillBudgets budgets;

  /** Needs the budgets. */
  @Inject
  public ReadBudgets(Permitted permitted, GoodwillBudgets budgets) {
    this.permitted = permitted;
    this.budgets = budgets;
  }

  /** Asks for nothing in particular. */
  public record Command() {}

  /** Gives them, those that end last first. */
  public Decision<List<GoodwillBudget>> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_CASES, budgets::all);
  }
}
