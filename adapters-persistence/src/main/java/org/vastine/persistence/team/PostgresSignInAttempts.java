package org.vastine.persistence.team;

import static java.util.Objects.requireNonNull;
import static org.vastine.persistence.schema.Tables.SIGN_IN_FAILURE;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.vastine.application.team.SignInAttempts;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/** Failed sign-ins, in PostgreSQL. A key is locked by its name: it may have no row yet. */
public final class PostgresSignInAttempts implements SignInAttempts {

  private static final Duration KEPT_FOR = Duration.ofDays(1);

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresSignInAttempts(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<Instant> lock(String key, Instant since) {
    current
        .sql()
        .fetch(
            "select pg_advisory_xact_lock(hashtextextended(?, 0))",
            "sign-in/" + current.workspace() + "/" + requireNonNull(key, "key is null"));
    return current
        .sql()
        .select(SIGN_IN_FAILURE.AT)
        .from(SIGN_IN_FAILURE)
        .where(isOf(key))
        .and(SIGN_IN_FAILURE.AT.ge(Moments.of(since)))
        .orderBy(SIGN_IN_FAILURE.AT.desc())
        .fetch(row -> row.value1().toInstant());
  }

  @Override
  public void add(String key, Instant at) {
    current
        .sql()
        .deleteFrom(SIGN_IN_FAILURE)
        .where(isOf(key))
        .and(SIGN_IN_FAILURE.AT.lt(Moments.of(at.minus(KEPT_FOR))))
        .execute();
    current
        .sql()
        .insertInto(SIGN_IN_FAILURE)
        .set(SIGN_IN_FAILURE.WORKSPACE_ID, current.workspace().value())
        .set(SIGN_IN_FAILURE.KEY, key)
        .set(SIGN_IN_FAILURE.AT, Moments.of(at))
        .execute();
  }

  @Override
  public void takeBack(String key, Instant at) {
    current
        .sql()
        .deleteFrom(SIGN_IN_FAILURE)
        .where(isOf(key))
        .and(SIGN_IN_FAILURE.AT.eq(Moments.of(at)))
        .and(
            SIGN_IN_FAILURE.NUMBER.eq(
                DSL.select(DSL.min(SIGN_IN_FAILURE.NUMBER))
                    .from(SIGN_IN_FAILURE)
                    .where(isOf(key))
                    .and(SIGN_IN_FAILURE.AT.eq(Moments.of(at)))))
        .execute();
  }

  @Override
  public void clear(String key) {
    current.sql().deleteFrom(SIGN_IN_FAILURE).where(isOf(key)).execute();
  }

  private static Condition isOf(String key) {
    return SIGN_IN_FAILURE.KEY.eq(requireNonNull(key, "key is null"));
  }
}
