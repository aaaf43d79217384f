package org.vastine.application.goodwill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.goodwill.BudgetEntry;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.BudgetPeriod;
import org.vastine.domain.goodwill.BudgetStand;
import org.vastine.domain.goodwill.BudgetTerms;
import org.vastine.domain.goodwill.EntryKind;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantRules;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.team.By;

/** What every {@link GoodwillBudgets} keeps to. */
public abstract class GoodwillBudgetsContract extends PortContract {

  private static final Money HUNDRED = new Money(10_000, Currency.getInstance("EUR"));

  private BudgetTerms terms(String costCentre, int untilMonth) {
    return new BudgetTerms(
        costCentre,
        new BudgetPeriod(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, untilMonth, 28),
            ZoneId.of("Europe/Helsinki")),
        HUNDRED,
        new GrantRules(1_000, 2_500, 5_000, 90));
  }

  private GoodwillBudget kept(String costCentre, int untilMonth) {
    GoodwillBudget budget =
        GoodwillBudget.of(new BudgetId(ids.next()), terms(costCentre, untilMonth));
    doInside(() -> budgets().add(budget));
    return budget;
  }

  private BudgetEntry booked(BudgetId id, EntryKind kind, GrantId grant, long minor) {
    return inside(() -> {
      GoodwillBudget budget = budgets().lock(id).orElseThrow();
      BudgetEntry entry = budget.entry(kind, grant, HUNDRED.of(minor), NOW, By.VASTINE);
      budgets().book(budget, entry);
      return entry;
    });
  }

  @Test
  final void R24_a_budget_is_read_as_it_was_kept() {
    GoodwillBudget budget = kept("Customer service", 12);

    assertThat(inside(() -> budgets().find(budget.id()))).contains(budget);
    assertThat(inside(() -> budgets().find(new BudgetId(ids.next())))).isEmpty();
    refused(() -> budgets().add(budget));
  }

  @Test
  final void those_that_end_last_come_first_and_then_by_cost_centre() {
    GoodwillBudget early = kept("A", 3);
    GoodwillBudget second = kept("C", 12);
    GoodwillBudget first = kept("B", 12);

    assertThat(inside(() -> budgets().all())).containsExactly(first, second, early);
  }

  @Test
  final void R24_the_sum_follows_the_ledger_line_by_line() {
    BudgetId id = kept("Customer service", 12).id();
    GrantId grant = new GrantId(ids.next());

    BudgetEntry first = booked(id, EntryKind.RESERVED, grant, 2_500);
    BudgetEntry second = booked(id, EntryKind.SPENT, grant, 2_500);
    BudgetEntry third = booked(id, EntryKind.RESERVED, new GrantId(ids.next()), 1);

    assertThat(inside(() -> budgets().find(id)).orElseThrow().stand())
        .isEqualTo(new BudgetStand(1, 2_500, 3));
    assertThat(inside(() -> budgets().ledger(id, Integer.MAX_VALUE, 10)))
        .containsExactly(third, second, first);
    assertThat(inside(() -> budgets().ledger(id, 3, 1))).containsExactly(second);
  }

  @Test
  final void R24_lines_are_read_from_a_moment_on_in_their_order() {
    BudgetId id = kept("Customer service", 12).id();
    BudgetId other = kept("Other", 12).id();
    bookedAt(id, NOW.minusSeconds(1));
    BudgetEntry second = bookedAt(id, NOW);
    BudgetEntry third = bookedAt(id, NOW.plusSeconds(5));
    bookedAt(other, NOW);

    assertThat(inside(() -> budgets().ledgerSince(id, NOW))).containsExactly(second, third);
    assertThat(inside(() -> budgets().ledgerSince(id, Instant.EPOCH))).hasSize(3);
    assertThat(elsewhere(() -> budgets().ledgerSince(id, Instant.EPOCH))).isEmpty();
  }

  private BudgetEntry bookedAt(BudgetId id, Instant at) {
    return inside(() -> {
      GoodwillBudget budget = budgets().lock(id).orElseThrow();
      BudgetEntry entry =
          budget.entry(
              EntryKind.RESERVED, new GrantId(ids.next()), HUNDRED.of(100), at, By.VASTINE);
      budgets().book(budget, entry);
      return entry;
    });
  }

  @Test
  final void R24_a_line_that_overdraws_is_never_kept() {
    BudgetId id = kept("Customer service", 12).id();
    GrantId grant = new GrantId(ids.next());

    refused(() -> {
      GoodwillBudget budget = budgets().lock(id).orElseThrow();
      budgets()
          .book(
              budget, budget.entry(EntryKind.RESERVED, grant, HUNDRED.of(10_001), NOW, By.VASTINE));
    });

    assertThat(inside(() -> budgets().ledger(id, Integer.MAX_VALUE, 10))).isEmpty();
  }

  @Test
  final void other_terms_leave_the_ledger_as_it_is() {
    GoodwillBudget budget = kept("Customer service", 12);
    booked(budget.id(), EntryKind.RESERVED, new GrantId(ids.next()), 700);

    doInside(() -> {
      GoodwillBudget locked = budgets().lock(budget.id()).orElseThrow();
      GoodwillBudget changed = new GoodwillBudget(locked.id(), 2, terms("Care", 6), locked.stand());
      budgets().change(changed);
    });

    GoodwillBudget read = inside(() -> budgets().find(budget.id())).orElseThrow();
    assertThat(read.version()).isEqualTo(2);
    assertThat(read.terms()).isEqualTo(terms("Care", 6));
    assertThat(read.stand()).isEqualTo(new BudgetStand(700, 0, 1));
  }

  @Test
  final void another_workspace_sees_nothing() {
    GoodwillBudget budget = kept("Customer service", 12);
    booked(budget.id(), EntryKind.RESERVED, new GrantId(ids.next()), 700);

    assertThat(elsewhere(() -> budgets().find(budget.id()))).isEmpty();
    assertThat(elsewhere(() -> budgets().all())).isEmpty();
    assertThat(elsewhere(() -> budgets().ledger(budget.id(), 9, 9))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_booked() {
    GoodwillBudget budget = kept("Customer service", 12);

    rolledBack(() -> {
      GoodwillBudget locked = budgets().lock(budget.id()).orElseThrow();
      budgets()
          .book(
              locked,
              locked.entry(
                  EntryKind.RESERVED, new GrantId(ids.next()), HUNDRED.of(5), NOW, By.VASTINE));
    });

    assertThat(inside(() -> budgets().all())).isEqualTo(List.of(budget));
  }

  @Test
  final void null_is_refused() {
    refused(() -> budgets().find(null));
    refused(() -> budgets().lock(null));
    refused(() -> budgets().add(null));
  }

  private GoodwillBudgets budgets() {
    return ports().goodwillBudgets();
  }
}
