package org.vastine.application.goodwill;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.goodwill.BudgetEntry;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GoodwillBudget;

/** Budgets and their ledgers, in memory; the transaction is the lock. */
public final class InMemoryGoodwillBudgets implements GoodwillBudgets {

  private record Key(BudgetId budget, int number) {}

  private record Line(BudgetId budget, BudgetEntry entry) {}

  private final InMemoryTable<BudgetId, GoodwillBudget> budgets;
  private final InMemoryTable<Key, Line> ledger;

  /** There are no budgets yet. */
  public InMemoryGoodwillBudgets(InMemoryTransactions transactions) {
    this.budgets = new InMemoryTable<>(transactions);
    this.ledger = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<GoodwillBudget> find(BudgetId id) {
    return budgets.find(id);
  }

  @Override
  public Optional<GoodwillBudget> lock(BudgetId id) {
    return budgets.find(id);
  }

  @Override
  public List<GoodwillBudget> all() {
    return budgets.stream()
        .sorted(
            Comparator.comparing((GoodwillBudget budget) -> budget.terms().period().until())
                .reversed()
                .thenComparing(budget -> budget.terms().costCentre())
                .thenComparing(budget -> budget.id().value()))
        .toList();
  }

  @Override
  public void add(GoodwillBudget budget) {
    budgets.add(budget.id(), budget);
  }

  @Override
  public void change(GoodwillBudget budget) {
    budgets.put(budget.id(), budget);
  }

  @Override
  public GoodwillBudget book(GoodwillBudget locked, BudgetEntry entry) {
    GoodwillBudget after = locked.after(entry);
    ledger.add(new Key(locked.id(), entry.number()), new Line(locked.id(), entry));
    budgets.put(after.id(), after);
    return after;
  }

  @Override
  public List<BudgetEntry> ledger(BudgetId id, int before, int limit) {
    return ledger.stream()
        .filter(line -> line.budget().equals(id))
        .map(Line::entry)
        .filter(entry -> entry.number() < before)
        .sorted(Comparator.comparingInt(BudgetEntry::number).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<BudgetEntry> ledgerSince(BudgetId id, Instant since) {
    return ledger.stream()
        .filter(line -> line.budget().equals(id))
        .map(Line::entry)
        .filter(entry -> !entry.at().isBefore(since))
        .sorted(Comparator.comparingInt(BudgetEntry::number))
        .toList();
  }
}
