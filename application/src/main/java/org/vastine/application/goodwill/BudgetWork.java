package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.team.Actor;

/** What setting up and changing a budget have in common: the audit log hears of it. */
public final class BudgetWork {

  private final GoodwillBudgets budgets;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the budgets and the audit log. */
  @Inject
  public BudgetWork(GoodwillBudgets budgets, AuditLog audit, InstantSource clock) {
    this.budgets = budgets;
    this.audit = audit;
    this.clock = clock;
  }

  GoodwillBudgets budgets() {
    return budgets;
  }

  GoodwillBudget noted(Actor actor, GoodwillBudget budget, String action) {
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            action,
            budget.id().toString(),
            Map.of(
                "amount",
                budget.terms().amount().toString(),
                "until",
                budget.terms().period().until().toString())));
    return budget;
  }
}
