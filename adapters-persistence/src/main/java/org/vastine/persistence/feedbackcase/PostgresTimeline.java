package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.CASE_EVENT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.persistence.kernel.CurrentTransaction;

/** Timelines, in PostgreSQL. */
public final class PostgresTimeline implements Timeline {

  private static final String SEALED = "evidence-sealed";

  private final CurrentTransaction current;

  /** Reads in the thread's transaction. */
  @Inject
  public PostgresTimeline(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<CaseId> sealed(Optional<CaseId> after, int limit) {
    return current
        .sql()
        .selectDistinct(CASE_EVENT.CASE_ID)
        .from(CASE_EVENT)
        .where(CASE_EVENT.TYPE.eq(DSL.inline(SEALED)))
        .and(after.map(id -> CASE_EVENT.CASE_ID.gt(id.value())).orElseGet(DSL::noCondition))
        .orderBy(CASE_EVENT.CASE_ID)
        .limit(limit)
        .fetch(row -> new CaseId(row.value1()));
  }

  @Override
  public List<Entry> of(CaseId id, int after, int limit) {
    return current
        .sql()
        .select(CASE_EVENT.NUMBER)
        .select(EventColumns.ALL)
        .from(CASE_EVENT)
        .where(CASE_EVENT.CASE_ID.eq(id.value()))
        .and(CASE_EVENT.NUMBER.gt(after))
        .orderBy(CASE_EVENT.NUMBER)
        .limit(limit)
        .fetch(row -> new Entry(row.get(CASE_EVENT.NUMBER), EventColumns.read(row)));
  }
}
