package org.vastine.persistence.intake;

import static java.util.Objects.requireNonNull;
import static org.vastine.persistence.schema.Tables.IMPORT_PROGRESS;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Record;
import org.vastine.application.intake.ImportPosition;
import org.vastine.application.intake.ImportProgress;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/** How far history files were taken in, in PostgreSQL. */
public final class PostgresImportProgress implements ImportProgress {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresImportProgress(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<Progress> find(ChannelAccountId account, String fingerprint) {
    return current
        .sql()
        .selectFrom(IMPORT_PROGRESS)
        .where(IMPORT_PROGRESS.WORKSPACE_ID.eq(current.workspace().value()))
        .and(IMPORT_PROGRESS.ACCOUNT_ID.eq(account.value()))
        .and(IMPORT_PROGRESS.FINGERPRINT.eq(fingerprint))
        .fetchOptional(PostgresImportProgress::progress);
  }

  @Override
  public void store(ChannelAccountId account, String fingerprint, Progress progress, Instant now) {
    current
        .sql()
        .insertInto(IMPORT_PROGRESS)
        .set(IMPORT_PROGRESS.WORKSPACE_ID, current.workspace().value())
        .set(IMPORT_PROGRESS.ACCOUNT_ID, account.value())
        .set(IMPORT_PROGRESS.FINGERPRINT, requireNonNull(fingerprint, "fingerprint is null"))
        .set(IMPORT_PROGRESS.LINES, progress.position().line())
        .set(IMPORT_PROGRESS.BYTES, progress.position().offset())
        .set(IMPORT_PROGRESS.TAKEN_IN, progress.takenIn())
        .set(IMPORT_PROGRESS.KNOWN, progress.known())
        .set(IMPORT_PROGRESS.SET_ASIDE, progress.setAside())
        .set(IMPORT_PROGRESS.UPDATED_AT, Moments.of(now))
        .onConflict(
            IMPORT_PROGRESS.WORKSPACE_ID, IMPORT_PROGRESS.ACCOUNT_ID, IMPORT_PROGRESS.FINGERPRINT)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  private static Progress progress(Record row) {
    return new Progress(
        new ImportPosition(row.get(IMPORT_PROGRESS.LINES), row.get(IMPORT_PROGRESS.BYTES)),
        row.get(IMPORT_PROGRESS.TAKEN_IN),
        row.get(IMPORT_PROGRESS.KNOWN),
        row.get(IMPORT_PROGRESS.SET_ASIDE));
  }
}
