package org.vastine.persistence.routing;

import static org.vastine.persistence.schema.Tables.DUTY_GAP;
import static org.vastine.persistence.schema.Tables.DUTY_ROSTER;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jooq.Record;
import org.vastine.application.routing.DutyBook;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.routing.DutyGap;
import org.vastine.domain.routing.Roster;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/** The roster, in PostgreSQL: a document. */
public final class PostgresDutyBook implements DutyBook {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresDutyBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<Roster> find() {
    return current.sql().selectFrom(DUTY_ROSTER).fetchOptional(PostgresDutyBook::roster);
  }

  /** Where there is no roster none is locked: of two who write the first one the later stays. */
  @Override
  public Optional<Roster> lock() {
    return current
        .sql()
        .selectFrom(DUTY_ROSTER)
        .forUpdate()
        .fetchOptional(PostgresDutyBook::roster);
  }

  @Override
  public void store(Roster roster) {
    current
        .sql()
        .insertInto(DUTY_ROSTER)
        .set(DUTY_ROSTER.WORKSPACE_ID, current.workspace().value())
        .set(DUTY_ROSTER.VERSION, roster.version())
        .set(DUTY_ROSTER.SAID, RosterDocument.of(roster))
        .onConflict(DUTY_ROSTER.WORKSPACE_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public Optional<DutyGap> openGap() {
    return current
        .sql()
        .selectFrom(DUTY_GAP)
        .where(DUTY_GAP.UNTIL_AT.isNull())
        .fetchOptional(PostgresDutyBook::gap);
  }

  @Override
  public void store(DutyGap gap) {
    current
        .sql()
        .insertInto(DUTY_GAP)
        .set(DUTY_GAP.WORKSPACE_ID, current.workspace().value())
        .set(DUTY_GAP.SINCE, Moments.of(gap.since()))
        .set(DUTY_GAP.FIRST_CASE_ID, gap.first().value())
        .set(DUTY_GAP.UNTIL_AT, Moments.ofOptional(gap.until()))
        .onConflict(DUTY_GAP.WORKSPACE_ID, DUTY_GAP.SINCE)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  private static Roster roster(Record row) {
    return RosterDocument.read(row.get(DUTY_ROSTER.VERSION), row.get(DUTY_ROSTER.SAID));
  }

  private static DutyGap gap(Record row) {
    return new DutyGap(
        row.get(DUTY_GAP.SINCE).toInstant(),
        new CaseId(row.get(DUTY_GAP.FIRST_CASE_ID)),
        Moments.optional(row.get(DUTY_GAP.UNTIL_AT)));
  }
}
