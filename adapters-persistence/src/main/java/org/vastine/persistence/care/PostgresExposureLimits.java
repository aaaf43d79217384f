package org.vastine.persistence.care;

import static org.vastine.persistence.schema.Tables.EXPOSURE_LIMIT;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jooq.Record;
import org.vastine.application.care.ExposureLimits;
import org.vastine.domain.care.ExposureLimit;
import org.vastine.persistence.kernel.CurrentTransaction;

/** The limit of each workspace, in PostgreSQL. */
public final class PostgresExposureLimits implements ExposureLimits {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresExposureLimits(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<ExposureLimit> find() {
    return current.sql().selectFrom(EXPOSURE_LIMIT).fetchOptional(PostgresExposureLimits::read);
  }

  /** Before the first one is said there is none to lock: of two who say it the later one stays. */
  @Override
  public Optional<ExposureLimit> lock() {
    return current
        .sql()
        .selectFrom(EXPOSURE_LIMIT)
        .forUpdate()
        .fetchOptional(PostgresExposureLimits::read);
  }

  @Override
  public void store(ExposureLimit limit) {
    current
        .sql()
        .insertInto(EXPOSURE_LIMIT)
        .set(EXPOSURE_LIMIT.WORKSPACE_ID, current.workspace().value())
        .set(EXPOSURE_LIMIT.VERSION, limit.version())
        .set(EXPOSURE_LIMIT.PER_DAY, limit.perDay())
        .set(EXPOSURE_LIMIT.PER_WEEK, limit.perWeek())
        .onConflict(EXPOSURE_LIMIT.WORKSPACE_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  private static ExposureLimit read(Record row) {
    return new ExposureLimit(
        row.get(EXPOSURE_LIMIT.VERSION),
        row.get(EXPOSURE_LIMIT.PER_DAY),
        row.get(EXPOSURE_LIMIT.PER_WEEK));
  }
}
