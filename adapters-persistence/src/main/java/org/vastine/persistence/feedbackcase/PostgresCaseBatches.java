package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.CASE_BATCH;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.BatchId;
import org.vastine.application.feedbackcase.CaseBatches;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;

/** What was done to many cases, in PostgreSQL. */
public final class PostgresCaseBatches implements CaseBatches {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresCaseBatches(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void add(BatchId batch, MemberId by, Changed changed) {
    current
        .sql()
        .insertInto(CASE_BATCH)
        .set(CASE_BATCH.WORKSPACE_ID, current.workspace().value())
        .set(CASE_BATCH.BATCH_ID, batch.value())
        .set(CASE_BATCH.MEMBER_ID, by.value())
        .set(CASE_BATCH.CASE_ID, changed.id().value())
        .set(CASE_BATCH.OWNER_ID, changed.owner().map(MemberId::value).orElse(null))
        .set(CASE_BATCH.VERSION, changed.version())
        .execute();
  }

  @Override
  public List<Changed> of(BatchId batch, MemberId by, Optional<CaseId> after, int limit) {
    return current
        .sql()
        .selectFrom(CASE_BATCH)
        .where(CASE_BATCH.WORKSPACE_ID.eq(current.workspace().value()))
        .and(CASE_BATCH.BATCH_ID.eq(batch.value()))
        .and(CASE_BATCH.MEMBER_ID.eq(by.value()))
        .and(after.map(last -> CASE_BATCH.CASE_ID.gt(last.value())).orElse(DSL.noCondition()))
        .orderBy(CASE_BATCH.CASE_ID)
        .limit(limit)
        .fetch(row ->
            new Changed(
                new CaseId(row.get(CASE_BATCH.CASE_ID)),
                Optional.ofNullable(row.get(CASE_BATCH.OWNER_ID)).map(MemberId::new),
                row.get(CASE_BATCH.VERSION)));
  }
}
