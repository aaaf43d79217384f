package org.vastine.persistence.stream;

import static org.vastine.persistence.schema.Tables.LIVE_EVENT;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.stream.LiveEvents;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/**
 * The live stream, in PostgreSQL. Only announcements are shown that are older than every
 * transaction still running, in the order of their transactions: so nothing can appear in front of
 * what a reader has seen.
 */
@Singleton
public final class PostgresLiveEvents implements LiveEvents {

  /** How long a reader can stay away and go on. */
  private static final Duration KEPT_FOR = Duration.ofDays(1);

  private static final Field<Long> OLDEST_RUNNING =
      DSL.field("pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class);

  private static final long FORGET_EVERY_NANOS = Duration.ofSeconds(10).toNanos();

  private final CurrentTransaction current;
  private final Map<WorkspaceId, Long> forgotten = new ConcurrentHashMap<>();
  private final PostgresLiveSignals signals;

  /** Announces in the thread's transaction, and signals after its commit. */
  @Inject
  public PostgresLiveEvents(CurrentTransaction current, PostgresLiveSignals signals) {
    this.current = current;
    this.signals = signals;
  }

  @Override
  public void announce(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    ManyRows.<Change>into(LIVE_EVENT, changes)
        .set(LIVE_EVENT.KIND, change -> change.kind().label())
        .set(LIVE_EVENT.SUBJECT, Change::subject)
        .set(LIVE_EVENT.VERSION, Change::version)
        .set(LIVE_EVENT.AT, change -> Moments.of(change.at()))
        .insert(current.sql(), "");
    WorkspaceId workspace = current.workspace();
    forgetOld(workspace);
    current.afterCommit(() -> signals.announced(workspace));
  }

  /**
   * Now and then, many at a time, and never waiting for somebody who does the same. More than can
   * be announced meanwhile.
   */
  private void forgetOld(WorkspaceId workspace) {
    long now = System.nanoTime();
    Long last = forgotten.get(workspace);
    if (last != null && now - last < FORGET_EVERY_NANOS) {
      return;
    }
    forgotten.put(workspace, now);
    current
        .sql()
        .execute(
            "delete from live_event where (workspace_id, transaction, number) in ("
                + "select workspace_id, transaction, number from live_event"
                + " where announced_at < now() - interval '25 hours'"
                + " order by announced_at limit 20000 for update skip locked)");
  }

  @Override
  public List<Placed> after(String position, int limit) {
    Position from = Position.of(position);
    refuseGone(from, position);
    return current
        .sql()
        .select(LIVE_EVENT.fields())
        .from(LIVE_EVENT)
        .where(
            DSL.row(LIVE_EVENT.TRANSACTION, LIVE_EVENT.NUMBER)
                .gt(from.transaction(), from.number()))
        .and(LIVE_EVENT.TRANSACTION.lt(OLDEST_RUNNING))
        .orderBy(LIVE_EVENT.TRANSACTION, LIVE_EVENT.NUMBER)
        .limit(limit)
        .fetch(PostgresLiveEvents::placed);
  }

  private void refuseGone(Position from, String position) {
    Record state = state();
    Instant now = state.get("now", OffsetDateTime.class).toInstant();
    // A transaction that is still to come: the position is of another database, or of none.
    boolean unheardOf = from.transaction() > state.get("next", Long.class);
    if (unheardOf || from.number() < 0 || from.at().isBefore(now.minus(KEPT_FOR))) {
      throw new PositionGone(position);
    }
  }

  @Override
  public String latest() {
    Record state = state();
    return new Position(
            state.get("oldest", Long.class), 0, state.get("now", OffsetDateTime.class).toInstant())
        .toString();
  }

  private Record state() {
    return current
        .sql()
        .select(
            OLDEST_RUNNING.as("oldest"),
            DSL.field("pg_snapshot_xmax(pg_current_snapshot())::text::bigint", Long.class)
                .as("next"),
            DSL.currentOffsetDateTime().as("now"))
        .fetchSingle();
  }

  private static Placed placed(Record row) {
    Position position =
        new Position(
            row.get(LIVE_EVENT.TRANSACTION),
            row.get(LIVE_EVENT.NUMBER),
            row.get(LIVE_EVENT.ANNOUNCED_AT).toInstant());
    return new Placed(
        position.toString(),
        new Change(
            Labels.of(Kind.class, row.get(LIVE_EVENT.KIND)),
            row.get(LIVE_EVENT.SUBJECT),
            row.get(LIVE_EVENT.VERSION),
            row.get(LIVE_EVENT.AT).toInstant()));
  }
}
