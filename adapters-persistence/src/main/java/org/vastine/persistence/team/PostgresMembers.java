package org.vastine.persistence.team;

import static org.vastine.persistence.schema.Tables.MEMBER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.vastine.application.team.Members;
import org.vastine.application.team.PasswordHash;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** Members, in PostgreSQL. */
public final class PostgresMembers implements Members {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresMembers(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<Member> find(MemberId id) {
    return select(MEMBER.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public Optional<Member> findByEmail(EmailAddress email) {
    return select(MEMBER.EMAIL.eq(email.value())).stream().findFirst();
  }

  @Override
  public List<Member> all() {
    return select(DSL.noCondition());
  }

  @Override
  public List<Member> lockActiveAdmins() {
    return rows(MEMBER.ROLE.eq(Role.ADMIN.label()).and(DSL.condition(MEMBER.ACTIVE)))
        .orderBy(MEMBER.ID)
        .forUpdate()
        .fetch(PostgresMembers::member);
  }

  private List<Member> select(Condition which) {
    return rows(which).orderBy(MEMBER.NAME, MEMBER.ID).fetch(PostgresMembers::member);
  }

  private SelectConditionStep<Record> rows(Condition which) {
    return current.sql().select(MEMBER.fields()).from(MEMBER).where(which);
  }

  private static Member member(Record row) {
    return new Member(
        new MemberId(row.get(MEMBER.ID)),
        row.get(MEMBER.NAME),
        new EmailAddress(row.get(MEMBER.EMAIL)),
        Labels.of(Role.class, row.get(MEMBER.ROLE)),
        row.get(MEMBER.ACTIVE),
        row.get(MEMBER.SINCE).toInstant());
  }

  @Override
  public void store(Member member) {
    current
        .sql()
        .insertInto(MEMBER)
        .set(MEMBER.WORKSPACE_ID, current.workspace().value())
        .set(MEMBER.ID, member.id().value())
        .set(MEMBER.NAME, member.name())
        .set(MEMBER.EMAIL, member.email().value())
        .set(MEMBER.ROLE, member.role().label())
        .set(MEMBER.ACTIVE, member.active())
        .set(MEMBER.SINCE, Moments.of(member.since()))
        .onConflict(MEMBER.WORKSPACE_ID, MEMBER.ID)
        .doUpdate()
        .set(MEMBER.NAME, member.name())
        .set(MEMBER.EMAIL, member.email().value())
        .set(MEMBER.ROLE, member.role().label())
        .set(MEMBER.ACTIVE, member.active())
        .set(MEMBER.SINCE, Moments.of(member.since()))
        .execute();
  }

  @Override
  public Optional<PasswordHash> passwordOf(MemberId id) {
    return current
        .sql()
        .select(MEMBER.PASSWORD_HASH)
        .from(MEMBER)
        .where(MEMBER.ID.eq(id.value()))
        .and(MEMBER.PASSWORD_HASH.isNotNull())
        .fetchOptional(row -> new PasswordHash(row.value1()));
  }

  @Override
  public void setPassword(MemberId id, PasswordHash hash) {
    int changed =
        current
            .sql()
            .update(MEMBER)
            .set(MEMBER.PASSWORD_HASH, hash.value())
            .where(MEMBER.ID.eq(id.value()))
            .execute();
    if (changed != 1) {
      throw new IllegalStateException("there is no such member");
    }
  }
}
