package org.vastine.persistence.team;

import static org.vastine.persistence.schema.Tables.PASSWORD_RESET;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.vastine.application.team.PasswordReset;
import org.vastine.application.team.PasswordResetId;
import org.vastine.application.team.PasswordResets;
import org.vastine.application.team.SecretHash;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Moments;

/** Password resets, in PostgreSQL. */
public final class PostgresPasswordResets implements PasswordResets {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresPasswordResets(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<PasswordReset> find(PasswordResetId id) {
    return select(PASSWORD_RESET.ID.eq(id.value())).fetchOptional(PostgresPasswordResets::reset);
  }

  @Override
  public Optional<PasswordReset> lock(PasswordResetId id) {
    return select(PASSWORD_RESET.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(PostgresPasswordResets::reset);
  }

  @Override
  public List<PasswordReset> openOf(MemberId member) {
    return select(
            PASSWORD_RESET.MEMBER_ID.eq(member.value()).and(PASSWORD_RESET.CLOSED_AT.isNull()))
        .orderBy(PASSWORD_RESET.ID.desc())
        .fetch(PostgresPasswordResets::reset);
  }

  private SelectConditionStep<Record> select(Condition which) {
    return current.sql().select(PASSWORD_RESET.fields()).from(PASSWORD_RESET).where(which);
  }

  private static PasswordReset reset(Record row) {
    return new PasswordReset(
        new PasswordResetId(row.get(PASSWORD_RESET.ID)),
        new MemberId(row.get(PASSWORD_RESET.MEMBER_ID)),
        new SecretHash(row.get(PASSWORD_RESET.SECRET_HASH)),
        new Doer(row.get(PASSWORD_RESET.BY_KIND), row.get(PASSWORD_RESET.BY_ID)).by(),
        row.get(PASSWORD_RESET.MADE_AT).toInstant(),
        row.get(PASSWORD_RESET.EXPIRES_AT).toInstant(),
        Moments.optional(row.get(PASSWORD_RESET.CLOSED_AT)));
  }

  @Override
  public void store(PasswordReset reset) {
    Doer doer = Doer.of(reset.madeBy());
    current
        .sql()
        .insertInto(PASSWORD_RESET)
        .set(PASSWORD_RESET.WORKSPACE_ID, current.workspace().value())
        .set(PASSWORD_RESET.ID, reset.id().value())
        .set(PASSWORD_RESET.MEMBER_ID, reset.member().value())
        .set(PASSWORD_RESET.SECRET_HASH, reset.secret().hex())
        .set(PASSWORD_RESET.BY_KIND, doer.kind())
        .set(PASSWORD_RESET.BY_ID, doer.id())
        .set(PASSWORD_RESET.MADE_AT, Moments.of(reset.madeAt()))
        .set(PASSWORD_RESET.EXPIRES_AT, Moments.of(reset.expiresAt()))
        .set(PASSWORD_RESET.CLOSED_AT, Moments.ofOptional(reset.closedAt()))
        .onConflict(PASSWORD_RESET.WORKSPACE_ID, PASSWORD_RESET.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }
}
