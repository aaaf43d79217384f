package org.vastine.persistence.goodwill;

import static org.vastine.persistence.schema.Tables.GOODWILL_BUDGET;
import static org.vastine.persistence.schema.Tables.GOODWILL_ENTRY;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.vastine.application.goodwill.GoodwillBudgets;
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
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** Budgets and their ledgers, in PostgreSQL; a budget's row is its lock. */
public final class PostgresGoodwillBudgets implements GoodwillBudgets {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresGoodwillBudgets(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<GoodwillBudget> find(BudgetId id) {
    return one(id).fetchOptional(PostgresGoodwillBudgets::budget);
  }

  @Override
  public Optional<GoodwillBudget> lock(BudgetId id) {
    return one(id).forUpdate().fetchOptional(PostgresGoodwillBudgets::budget);
  }

  private SelectConditionStep<? extends Record> one(BudgetId id) {
    return current.sql().selectFrom(GOODWILL_BUDGET).where(GOODWILL_BUDGET.ID.eq(id.value()));
  }

  @Override
  public List<GoodwillBudget> all() {
    return current
        .sql()
        .selectFrom(GOODWILL_BUDGET)
        .orderBy(
            GOODWILL_BUDGET.LAST_DAY.desc(),
            GOODWILL_BUDGET.COST_CENTRE.collate("C"),
            GOODWILL_BUDGET.ID)
        .fetch(PostgresGoodwillBudgets::budget);
  }

  @Override
  public void add(GoodwillBudget budget) {
    current
        .sql()
        .insertInto(GOODWILL_BUDGET)
        .set(GOODWILL_BUDGET.WORKSPACE_ID, current.workspace().value())
        .set(GOODWILL_BUDGET.ID, budget.id().value())
        .set(GOODWILL_BUDGET.CURRENCY, budget.terms().amount().currency().getCurrencyCode())
        .set(terms(budget))
        .set(stand(budget.stand()))
        .execute();
  }

  @Override
  public void change(GoodwillBudget budget) {
    updated(budget, terms(budget));
  }

  @Override
  public GoodwillBudget book(GoodwillBudget locked, BudgetEntry entry) {
    GoodwillBudget after = locked.after(entry);
    Doer doer = Doer.of(entry.by());
    current
        .sql()
        .insertInto(GOODWILL_ENTRY)
        .set(GOODWILL_ENTRY.WORKSPACE_ID, current.workspace().value())
        .set(GOODWILL_ENTRY.BUDGET_ID, locked.id().value())
        .set(GOODWILL_ENTRY.NUMBER, entry.number())
        .set(GOODWILL_ENTRY.KIND, entry.kind().label())
        .set(GOODWILL_ENTRY.GRANT_ID, entry.grant().value())
        .set(GOODWILL_ENTRY.AMOUNT, entry.amount().minor())
        .set(GOODWILL_ENTRY.AT, Moments.of(entry.at()))
        .set(GOODWILL_ENTRY.BY_KIND, doer.kind())
        .set(GOODWILL_ENTRY.BY_ID, doer.id())
        .execute();
    updated(after, stand(after.stand()));
    return after;
  }

  private void updated(GoodwillBudget budget, Map<Field<?>, Object> values) {
    int rows =
        current
            .sql()
            .update(GOODWILL_BUDGET)
            .set(values)
            .where(GOODWILL_BUDGET.ID.eq(budget.id().value()))
            .execute();
    if (rows != 1) {
      throw new IllegalStateException("budget " + budget.id() + " is not there");
    }
  }

  @Override
  public List<BudgetEntry> ledger(BudgetId id, int before, int limit) {
    return lines(id)
        .and(GOODWILL_ENTRY.NUMBER.lt(before))
        .orderBy(GOODWILL_ENTRY.NUMBER.desc())
        .limit(limit)
        .fetch(PostgresGoodwillBudgets::entry);
  }

  @Override
  public List<BudgetEntry> ledgerSince(BudgetId id, Instant since) {
    return lines(id)
        .and(GOODWILL_ENTRY.AT.ge(Moments.of(since)))
        .orderBy(GOODWILL_ENTRY.NUMBER)
        .fetch(PostgresGoodwillBudgets::entry);
  }

  private SelectConditionStep<? extends Record> lines(BudgetId id) {
    return current
        .sql()
        .select(GOODWILL_ENTRY.fields())
        .select(GOODWILL_BUDGET.CURRENCY)
        .from(GOODWILL_ENTRY)
        .join(GOODWILL_BUDGET)
        .on(GOODWILL_BUDGET.ID.eq(GOODWILL_ENTRY.BUDGET_ID))
        .where(GOODWILL_ENTRY.BUDGET_ID.eq(id.value()));
  }

  private static Map<Field<?>, Object> terms(GoodwillBudget budget) {
    BudgetTerms terms = budget.terms();
    GrantRules rules = terms.rules();
    return Map.ofEntries(
        Map.entry(GOODWILL_BUDGET.VERSION, budget.version()),
        Map.entry(GOODWILL_BUDGET.COST_CENTRE, terms.costCentre()),
        Map.entry(GOODWILL_BUDGET.FIRST_DAY, terms.period().from()),
        Map.entry(GOODWILL_BUDGET.LAST_DAY, terms.period().until()),
        Map.entry(GOODWILL_BUDGET.ZONE, terms.period().zone().getId()),
        Map.entry(GOODWILL_BUDGET.AMOUNT, terms.amount().minor()),
        Map.entry(GOODWILL_BUDGET.RESPONDER_ALONE, rules.responderAlone()),
        Map.entry(GOODWILL_BUDGET.APPROVER_ALONE, rules.approverAlone()),
        Map.entry(GOODWILL_BUDGET.LEAD_ALONE, rules.leadAlone()),
        Map.entry(GOODWILL_BUDGET.REPEAT_DAYS, rules.repeatDays()));
  }

  private static Map<Field<?>, Object> stand(BudgetStand stand) {
    return Map.of(
        GOODWILL_BUDGET.RESERVED, stand.reserved(),
        GOODWILL_BUDGET.SPENT, stand.spent(),
        GOODWILL_BUDGET.ENTRIES, stand.entries());
  }

  private static GoodwillBudget budget(Record row) {
    return new GoodwillBudget(
        new BudgetId(row.get(GOODWILL_BUDGET.ID)),
        row.get(GOODWILL_BUDGET.VERSION),
        new BudgetTerms(
            row.get(GOODWILL_BUDGET.COST_CENTRE),
            new BudgetPeriod(
                row.get(GOODWILL_BUDGET.FIRST_DAY),
                row.get(GOODWILL_BUDGET.LAST_DAY),
                ZoneId.of(row.get(GOODWILL_BUDGET.ZONE))),
            new Money(row.get(GOODWILL_BUDGET.AMOUNT), currency(row)),
            new GrantRules(
                row.get(GOODWILL_BUDGET.RESPONDER_ALONE),
                row.get(GOODWILL_BUDGET.APPROVER_ALONE),
                row.get(GOODWILL_BUDGET.LEAD_ALONE),
                row.get(GOODWILL_BUDGET.REPEAT_DAYS))),
        new BudgetStand(
            row.get(GOODWILL_BUDGET.RESERVED),
            row.get(GOODWILL_BUDGET.SPENT),
            row.get(GOODWILL_BUDGET.ENTRIES)));
  }

  private static BudgetEntry entry(Record row) {
    return new BudgetEntry(
        row.get(GOODWILL_ENTRY.NUMBER),
        Labels.of(EntryKind.class, row.get(GOODWILL_ENTRY.KIND)),
        new GrantId(row.get(GOODWILL_ENTRY.GRANT_ID)),
        new Money(row.get(GOODWILL_ENTRY.AMOUNT), currency(row)),
        row.get(GOODWILL_ENTRY.AT).toInstant(),
        new Doer(row.get(GOODWILL_ENTRY.BY_KIND), row.get(GOODWILL_ENTRY.BY_ID)).by());
  }

  private static Currency currency(Record row) {
    return Currency.getInstance(row.get(GOODWILL_BUDGET.CURRENCY));
  }
}
