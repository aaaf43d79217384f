package org.vastine.persistence.watch;

import static org.vastine.persistence.schema.Tables.WATCH_REVISION;
import static org.vastine.persistence.schema.Tables.WATCH_TERM;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.kernel.Page;
import org.vastine.application.watch.WatchTerms;
import org.vastine.domain.watch.WatchName;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;
import org.vastine.persistence.kernel.CurrentTransaction;

/** Watch terms, in PostgreSQL. The row of the workspace's revision is the lock of changes. */
public final class PostgresWatchTerms implements WatchTerms {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresWatchTerms(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void lock() {
    current
        .sql()
        .insertInto(WATCH_REVISION)
        .set(WATCH_REVISION.WORKSPACE_ID, current.workspace().value())
        .set(WATCH_REVISION.REVISION, 1L)
        .onConflict(WATCH_REVISION.WORKSPACE_ID)
        .doUpdate()
        .set(WATCH_REVISION.REVISION, WATCH_REVISION.REVISION.plus(1))
        .execute();
  }

  @Override
  public long revision() {
    return current
        .sql()
        .select(WATCH_REVISION.REVISION)
        .from(WATCH_REVISION)
        .fetchOptional(WATCH_REVISION.REVISION)
        .orElse(0L);
  }

  @Override
  public Optional<WatchTerm> find(WatchTermId id) {
    return one(WATCH_TERM.ID.eq(id.value()));
  }

  @Override
  public Optional<WatchTerm> named(String handle) {
    return one(WATCH_TERM.HANDLE.eq(handle));
  }

  private Optional<WatchTerm> one(Condition which) {
    return current
        .sql()
        .selectFrom(WATCH_TERM)
        .where(which)
        .fetchOptional(PostgresWatchTerms::term);
  }

  @Override
  public int count() {
    return current.sql().fetchCount(WATCH_TERM);
  }

  @Override
  public boolean anyActive() {
    return current.sql().fetchExists(DSL.selectOne().from(WATCH_TERM).where(WATCH_TERM.ACTIVE));
  }

  @Override
  public List<WatchTerm> active() {
    return current
        .sql()
        .selectFrom(WATCH_TERM)
        .where(WATCH_TERM.ACTIVE)
        .orderBy(WATCH_TERM.HANDLE)
        .fetch(PostgresWatchTerms::term);
  }

  @Override
  public Page<WatchTerm> list(Optional<String> after, int limit) {
    List<WatchTerm> read =
        current
            .sql()
            .selectFrom(WATCH_TERM)
            .where(after.map(WATCH_TERM.HANDLE::gt).orElse(DSL.noCondition()))
            .orderBy(WATCH_TERM.HANDLE)
            .limit(limit + 1)
            .fetch(PostgresWatchTerms::term);
    List<WatchTerm> page = read.subList(0, Math.min(limit, read.size()));
    return new Page<>(
        page, read.size() > limit ? Optional.of(page.getLast().name().handle()) : Optional.empty());
  }

  @Override
  public void keep(WatchTerm term) {
    current
        .sql()
        .insertInto(WATCH_TERM)
        .set(WATCH_TERM.WORKSPACE_ID, current.workspace().value())
        .set(WATCH_TERM.ID, term.id().value())
        .set(WATCH_TERM.VERSION, term.version())
        .set(WATCH_TERM.HANDLE, term.name().handle())
        .set(WATCH_TERM.NAME, term.name().text())
        .set(WATCH_TERM.QUERY, term.query())
        .set(WATCH_TERM.ACTIVE, term.active())
        .onConflict(WATCH_TERM.WORKSPACE_ID, WATCH_TERM.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public void remove(WatchTermId id) {
    current.sql().deleteFrom(WATCH_TERM).where(WATCH_TERM.ID.eq(id.value())).execute();
  }

  private static WatchTerm term(Record row) {
    return new WatchTerm(
        new WatchTermId(row.get(WATCH_TERM.ID)),
        new WatchName(row.get(WATCH_TERM.NAME)),
        row.get(WATCH_TERM.QUERY),
        row.get(WATCH_TERM.ACTIVE),
        row.get(WATCH_TERM.VERSION));
  }
}
