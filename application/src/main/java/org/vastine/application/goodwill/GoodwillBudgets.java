package org.vastine.application.goodwill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.goodwill.BudgetEntry;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GoodwillBudget;

/** The budgets of a workspace and their ledgers (R24). */
public interface GoodwillBudgets {

  /** A budget as it stands. */
  Optional<GoodwillBudget> find(BudgetId id);

  /** A budget that nobody else changes until this transaction ends. */
  Optional<GoodwillBudget> lock(BudgetId id);

  /** All of them, those that end last first, then by cost centre. */
  List<GoodwillBudget> all();

  /** Keeps a new budget; throws where its id is taken. */
  void add(GoodwillBudget budget);

  /** Keeps the terms of a budget that was locked. */
  void change(GoodwillBudget budget);

  /**
   * Adds a line to a locked budget's ledger and keeps the sum.
   *
   * @return the budget after it
   */
  GoodwillBudget book(GoodwillBudget locked, BudgetEntry entry);

  /** Lines of a ledger, the latest first: those before a number, at most {@code limit}. */
  List<BudgetEntry> ledger(BudgetId id, int before, int limit);

  /** The lines of a ledger from this moment on, in their order. */
  List<BudgetEntry> ledgerSince(BudgetId id, Instant since);
}
