package org.vastine.persistence.team;

import static org.vastine.persistence.schema.Tables.ABSENCE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.vastine.application.team.AbsenceBook;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/** When members are away, in PostgreSQL. */
public final class PostgresAbsenceBook implements AbsenceBook {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresAbsenceBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<Absence> lock(AbsenceId id) {
    return current
        .sql()
        .selectFrom(ABSENCE)
        .where(ABSENCE.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(PostgresAbsenceBook::read);
  }

  @Override
  public List<Absence> lockOf(MemberId member, Instant now) {
    return current
        .sql()
        .selectFrom(ABSENCE)
        .where(ABSENCE.MEMBER_ID.eq(member.value()))
        .and(isNotOver(now))
        .orderBy(ABSENCE.FROM_AT, ABSENCE.ID)
        .forUpdate()
        .fetch(PostgresAbsenceBook::read);
  }

  @Override
  public List<Absence> notOver(Instant now) {
    return current
        .sql()
        .selectFrom(ABSENCE)
        .where(isNotOver(now))
        .orderBy(ABSENCE.FROM_AT, ABSENCE.ID)
        .fetch(PostgresAbsenceBook::read);
  }

  @Override
  public void store(Absence absence) {
    current
        .sql()
        .insertInto(ABSENCE)
        .set(ABSENCE.WORKSPACE_ID, current.workspace().value())
        .set(ABSENCE.ID, absence.id().value())
        .set(ABSENCE.MEMBER_ID, absence.member().value())
        .set(ABSENCE.FROM_AT, Moments.of(absence.from()))
        .set(ABSENCE.UNTIL_AT, Moments.ofOptional(absence.until()))
        .set(ABSENCE.STAND_IN_ID, absence.standIn().map(MemberId::value).orElse(null))
        .onConflict(ABSENCE.WORKSPACE_ID, ABSENCE.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public void remove(AbsenceId id) {
    current.sql().deleteFrom(ABSENCE).where(ABSENCE.ID.eq(id.value())).execute();
  }

  private static Condition isNotOver(Instant now) {
    return ABSENCE.UNTIL_AT.isNull().or(ABSENCE.UNTIL_AT.gt(Moments.of(now)));
  }

  private static Absence read(Record row) {
    return new Absence(
        new AbsenceId(row.get(ABSENCE.ID)),
        new MemberId(row.get(ABSENCE.MEMBER_ID)),
        row.get(ABSENCE.FROM_AT).toInstant(),
        Moments.optional(row.get(ABSENCE.UNTIL_AT)),
        Optional.ofNullable(row.get(ABSENCE.STAND_IN_ID)).map(MemberId::new));
  }
}
