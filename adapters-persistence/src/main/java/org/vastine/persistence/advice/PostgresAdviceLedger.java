package org.vastine.persistence.advice;

import static java.util.Objects.requireNonNull;
import static org.vastine.persistence.schema.Tables.ADVICE_USE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jooq.impl.DSL;
import org.vastine.application.advice.AdviceLedger;
import org.vastine.application.advice.Allowance;
import org.vastine.persistence.kernel.CurrentTransaction;

/** What was spent on advice, in PostgreSQL. The row of the day is the lock of its budget. */
public final class PostgresAdviceLedger implements AdviceLedger {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresAdviceLedger(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public boolean take(LocalDate day, int tokens, Allowance allowance) {
    requireNonNull(day, "day is null");
    if (allowance.requests() < 1 || allowance.tokens() < tokens) {
      return false;
    }
    return current
            .sql()
            .insertInto(ADVICE_USE)
            .set(ADVICE_USE.WORKSPACE_ID, current.workspace().value())
            .set(ADVICE_USE.DAY, day)
            .set(ADVICE_USE.REQUESTS, 1)
            .set(ADVICE_USE.TOKENS, (long) tokens)
            .onConflict(ADVICE_USE.WORKSPACE_ID, ADVICE_USE.DAY)
            .doUpdate()
            .set(ADVICE_USE.REQUESTS, ADVICE_USE.REQUESTS.plus(1))
            .set(ADVICE_USE.TOKENS, ADVICE_USE.TOKENS.plus((long) tokens))
            .where(ADVICE_USE.REQUESTS.lt(allowance.requests()))
            .and(ADVICE_USE.TOKENS.le((long) allowance.tokens() - tokens))
            .execute()
        == 1;
  }

  @Override
  public void settle(LocalDate day, int taken, int cost) {
    current
        .sql()
        .update(ADVICE_USE)
        .set(
            ADVICE_USE.TOKENS,
            DSL.greatest(ADVICE_USE.TOKENS.plus((long) cost - taken), DSL.inline(0L)))
        .where(ADVICE_USE.WORKSPACE_ID.eq(current.workspace().value()))
        .and(ADVICE_USE.DAY.eq(day))
        .execute();
  }

  @Override
  public Spent on(LocalDate day) {
    requireNonNull(day, "day is null");
    return current
        .sql()
        .selectFrom(ADVICE_USE)
        .where(ADVICE_USE.WORKSPACE_ID.eq(current.workspace().value()))
        .and(ADVICE_USE.DAY.eq(day))
        .fetchOptional(row -> new Spent(row.get(ADVICE_USE.REQUESTS), row.get(ADVICE_USE.TOKENS)))
        .orElse(Spent.NOTHING);
  }
}
