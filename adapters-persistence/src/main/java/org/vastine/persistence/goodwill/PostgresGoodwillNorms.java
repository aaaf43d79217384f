package org.vastine.persistence.goodwill;

import static org.vastine.persistence.schema.Tables.GOODWILL_NORM;

import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.goodwill.GoodwillNorms;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.goodwill.NormRange;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;

/** Norms, in PostgreSQL. */
public final class PostgresGoodwillNorms implements GoodwillNorms {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresGoodwillNorms(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<Norm> all() {
    return where(DSL.noCondition());
  }

  @Override
  public List<Norm> of(Subject subject) {
    return where(GOODWILL_NORM.SUBJECT.eq(subject.label()));
  }

  @Override
  public Optional<Norm> find(Norm.Key key) {
    return where(is(key)).stream().findFirst();
  }

  private List<Norm> where(Condition which) {
    return current
        .sql()
        .selectFrom(GOODWILL_NORM)
        .where(which)
        .orderBy(GOODWILL_NORM.SUBJECT, GOODWILL_NORM.KIND, GOODWILL_NORM.CURRENCY)
        .fetch(PostgresGoodwillNorms::read);
  }

  @Override
  public void put(Norm norm) {
    NormRange range = norm.range();
    current
        .sql()
        .insertInto(GOODWILL_NORM)
        .set(GOODWILL_NORM.WORKSPACE_ID, current.workspace().value())
        .set(GOODWILL_NORM.SUBJECT, norm.subject().label())
        .set(GOODWILL_NORM.KIND, range.kind().label())
        .set(GOODWILL_NORM.CURRENCY, norm.key().currency())
        .set(GOODWILL_NORM.LEAST, range.least().minor())
        .set(GOODWILL_NORM.MOST, range.most().minor())
        .set(GOODWILL_NORM.SOURCE, norm.source())
        .onConflict(
            GOODWILL_NORM.WORKSPACE_ID,
            GOODWILL_NORM.SUBJECT,
            GOODWILL_NORM.KIND,
            GOODWILL_NORM.CURRENCY)
        .doUpdate()
        .set(GOODWILL_NORM.LEAST, range.least().minor())
        .set(GOODWILL_NORM.MOST, range.most().minor())
        .set(GOODWILL_NORM.SOURCE, norm.source())
        .execute();
  }

  @Override
  public boolean remove(Norm.Key key) {
    return current.sql().deleteFrom(GOODWILL_NORM).where(is(key)).execute() == 1;
  }

  private static Condition is(Norm.Key key) {
    return GOODWILL_NORM
        .SUBJECT
        .eq(key.subject().label())
        .and(GOODWILL_NORM.KIND.eq(key.kind().label()))
        .and(GOODWILL_NORM.CURRENCY.eq(key.currency()));
  }

  private static Norm read(Record row) {
    Currency currency = Currency.getInstance(row.get(GOODWILL_NORM.CURRENCY));
    return new Norm(
        Labels.of(Subject.class, row.get(GOODWILL_NORM.SUBJECT)),
        new NormRange(
            Labels.of(GrantKind.class, row.get(GOODWILL_NORM.KIND)),
            new Money(row.get(GOODWILL_NORM.LEAST), currency),
            new Money(row.get(GOODWILL_NORM.MOST), currency)),
        row.get(GOODWILL_NORM.SOURCE));
  }
}
