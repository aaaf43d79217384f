package org.vastine.persistence.kernel;

import static org.vastine.persistence.schema.Tables.IDEMPOTENCY_KEY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.vastine.application.kernel.IdempotencyKeys;

/** Idempotency keys, in PostgreSQL. A parallel transaction waits at the key's row. */
public final class PostgresIdempotencyKeys implements IdempotencyKeys {

  private static final Duration KEPT_FOR = Duration.ofDays(1);

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresIdempotencyKeys(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<Answered> take(String owner, String key, Instant now) {
    current
        .sql()
        .insertInto(IDEMPOTENCY_KEY)
        .set(IDEMPOTENCY_KEY.WORKSPACE_ID, current.workspace().value())
        .set(IDEMPOTENCY_KEY.OWNER, owner)
        .set(IDEMPOTENCY_KEY.KEY, key)
        .set(IDEMPOTENCY_KEY.TAKEN_AT, Moments.of(now))
        .onConflict(IDEMPOTENCY_KEY.WORKSPACE_ID, IDEMPOTENCY_KEY.OWNER, IDEMPOTENCY_KEY.KEY)
        // Changes nothing, but locks the row of an earlier request as well.
        .doUpdate()
        .set(IDEMPOTENCY_KEY.OWNER, owner)
        .execute();
    return current
        .sql()
        .select(IDEMPOTENCY_KEY.REQUEST_HASH, IDEMPOTENCY_KEY.STATUS, IDEMPOTENCY_KEY.BODY)
        .from(IDEMPOTENCY_KEY)
        .where(isThe(owner, key))
        .and(IDEMPOTENCY_KEY.STATUS.isNotNull())
        .and(IDEMPOTENCY_KEY.TAKEN_AT.gt(Moments.of(now.minus(KEPT_FOR))))
        .fetchOptional(row ->
            new Answered(
                row.get(IDEMPOTENCY_KEY.REQUEST_HASH),
                row.get(IDEMPOTENCY_KEY.STATUS),
                row.get(IDEMPOTENCY_KEY.BODY)));
  }

  @Override
  public void keep(String owner, String key, Answered answered, Instant now) {
    current
        .sql()
        .insertInto(IDEMPOTENCY_KEY)
        .set(IDEMPOTENCY_KEY.WORKSPACE_ID, current.workspace().value())
        .set(IDEMPOTENCY_KEY.OWNER, owner)
        .set(IDEMPOTENCY_KEY.KEY, key)
        .set(IDEMPOTENCY_KEY.TAKEN_AT, Moments.of(now))
        .set(IDEMPOTENCY_KEY.REQUEST_HASH, answered.requestHash())
        .set(IDEMPOTENCY_KEY.STATUS, answered.status())
        .set(IDEMPOTENCY_KEY.BODY, answered.body())
        .onConflict(IDEMPOTENCY_KEY.WORKSPACE_ID, IDEMPOTENCY_KEY.OWNER, IDEMPOTENCY_KEY.KEY)
        .doUpdate()
        .setAllToExcluded()
        .execute();
    forgetOld(now);
  }

  /** A few at a time, and never waiting for somebody who does the same. */
  private void forgetOld(Instant now) {
    current
        .sql()
        .execute(
            "delete from idempotency_key where (workspace_id, owner, key) in ("
                + "select workspace_id, owner, key from idempotency_key where taken_at < {0}"
                + " order by taken_at limit 100 for update skip locked)",
            DSL.val(Moments.of(now.minus(KEPT_FOR))));
  }

  private static Condition isThe(String owner, String key) {
    return IDEMPOTENCY_KEY.OWNER.eq(owner).and(IDEMPOTENCY_KEY.KEY.eq(key));
  }
}
