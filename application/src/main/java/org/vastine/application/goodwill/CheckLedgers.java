package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.goodwill.BudgetEntry;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.BudgetStand;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Looks whether the sum that each budget keeps is the sum of its ledger. */
public final class CheckLedgers {

  private final Permitted permitted;
  private final GoodwillBudgets budgets;

  /** Needs the budgets. */
  @Inject
  public CheckLedgers(Permitted permitted, GoodwillBudgets budgets) {
    this.permitted = permitted;
    this.budgets = budgets;
  }

  /** Asks for nothing in particular. */
  public record Command() {}

  /**
   * What was found.
   *
   * @param checked how many budgets were looked at
   * @param different those whose sum is another
   */
  public record Checked(int checked, List<BudgetId> different) {
    /** Copies the ids. */
    public Checked {
      different = List.copyOf(different);
    }
  }

  /** Gives what was found. */
  public Decision<Checked> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () -> {
          List<GoodwillBudget> all = budgets.all();
          return new Checked(
              all.size(),
              all.stream().filter(budget -> !adds(budget)).map(GoodwillBudget::id).toList());
        });
  }

  private boolean adds(GoodwillBudget budget) {
    List<BudgetEntry> ledger = new ArrayList<>();
    List<BudgetEntry> page = budgets.ledger(budget.id(), Integer.MAX_VALUE, Page.MOST);
    while (!page.isEmpty()) {
      ledger.addAll(page);
      page = budgets.ledger(budget.id(), page.getLast().number(), Page.MOST);
    }
    try {
      return BudgetStand.fold(ledger.reversed()).equals(budget.stand());
    } catch (IllegalArgumentException _) {
      // A line is missing, or takes back more than there was.
      return false;
    }
  }
}
