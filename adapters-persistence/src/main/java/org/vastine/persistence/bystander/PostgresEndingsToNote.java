package org.vastine.persistence.bystander;

import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.bystander.EndingsToNote;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.persistence.kernel.CurrentTransaction;

/** Endings that nobody noted yet, in PostgreSQL; an index holds them and nothing else. */
public final class PostgresEndingsToNote implements EndingsToNote {

  private final CurrentTransaction current;

  /** Reads in the thread's transaction. */
  @Inject
  public PostgresEndingsToNote(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<CaseId> oldest(int limit) {
    return current
        .sql()
        .select(FEEDBACK_CASE.ID)
        .from(FEEDBACK_CASE)
        .where(FEEDBACK_CASE.AWAITS_WITNESS)
        .orderBy(FEEDBACK_CASE.CHANGED_AT, FEEDBACK_CASE.ID)
        .limit(limit)
        .fetch(row -> new CaseId(row.value1()));
  }
}
