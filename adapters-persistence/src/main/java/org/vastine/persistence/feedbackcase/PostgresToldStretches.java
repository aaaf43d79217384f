package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.TOLD_STRETCH;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.vastine.application.feedbackcase.ToldStretches;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/** Faults that were told of, in PostgreSQL. */
public final class PostgresToldStretches implements ToldStretches {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresToldStretches(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Set<String> running(String prefix) {
    return current
        .sql()
        .select(TOLD_STRETCH.NAME)
        .from(TOLD_STRETCH)
        .where(TOLD_STRETCH.NAME.startsWith(prefix))
        .fetchSet(TOLD_STRETCH.NAME);
  }

  @Override
  public void begin(String name, Instant since) {
    current
        .sql()
        .insertInto(TOLD_STRETCH)
        .set(TOLD_STRETCH.WORKSPACE_ID, current.workspace().value())
        .set(TOLD_STRETCH.NAME, name)
        .set(TOLD_STRETCH.SINCE, Moments.of(since))
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public void end(String name) {
    current.sql().deleteFrom(TOLD_STRETCH).where(TOLD_STRETCH.NAME.eq(name)).execute();
  }
}
