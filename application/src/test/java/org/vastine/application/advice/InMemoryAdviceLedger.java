package org.vastine.application.advice;

import java.time.LocalDate;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;

/** What was spent on advice, in memory. */
public final class InMemoryAdviceLedger implements AdviceLedger {

  private final InMemoryTable<LocalDate, Spent> days;

  /** Nothing was spent yet. */
  public InMemoryAdviceLedger(InMemoryTransactions transactions) {
    this.days = new InMemoryTable<>(transactions);
  }

  @Override
  public boolean take(LocalDate day, int tokens, Allowance allowance) {
    Spent before = on(day);
    boolean left =
        before.requests() < allowance.requests() && before.tokens() + tokens <= allowance.tokens();
    if (left) {
      days.put(day, new Spent(before.requests() + 1, before.tokens() + tokens));
    }
    return left;
  }

  @Override
  public void settle(LocalDate day, int taken, int cost) {
    days.find(day)
        .ifPresent(before ->
            days.put(
                day, new Spent(before.requests(), Math.max(0, before.tokens() + cost - taken))));
  }

  @Override
  public Spent on(LocalDate day) {
    return days.find(day).orElse(Spent.NOTHING);
  }
}
