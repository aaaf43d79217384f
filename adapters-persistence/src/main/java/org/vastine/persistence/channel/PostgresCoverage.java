package org.vastine.persistence.channel;

import static org.vastine.persistence.schema.Tables.COVERAGE_GAP;
import static org.vastine.persistence.schema.Tables.COVERAGE_PROBLEM;
import static org.vastine.persistence.schema.Tables.COVERAGE_WAY;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.channel.Coverage;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/**
 * Coverage, in PostgreSQL. Each connection counts in a stripe of its own, as good as always:
 * parallel transactions of one account would wait for a single counter until the other's commit is
 * on disk.
 */
public final class PostgresCoverage implements Coverage {

  private static final String ADDED =
      """
      on conflict (workspace_id, account_id, way, stripe) do update set
        taken_in = coverage_way.taken_in + excluded.taken_in,
        duplicates = coverage_way.duplicates + excluded.duplicates,
        set_aside = coverage_way.set_aside + excluded.set_aside,
        up_to = greatest(coverage_way.up_to, excluded.up_to),
        last_success = excluded.last_success
      returning exists (select from coverage_problem problem
        where problem.account_id = coverage_way.account_id and problem.way = coverage_way.way)\
      """;

  private final CurrentTransaction current;
  private final PassedOverBook books;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresCoverage(CurrentTransaction current) {
    this.current = current;
    this.books = new PassedOverBook(current);
  }

  @Override
  public void took(
      ChannelAccountId account,
      Way way,
      int takenIn,
      int duplicates,
      int setAside,
      Optional<Instant> upTo,
      Instant now) {
    boolean troubled =
        ManyRows.<WayState>into(
                COVERAGE_WAY,
                List.of(
                    new WayState(
                        way,
                        takenIn,
                        duplicates,
                        setAside,
                        upTo,
                        Optional.of(now),
                        Optional.empty(),
                        Optional.empty())))
            .set(COVERAGE_WAY.ACCOUNT_ID, _ -> account.value())
            .set(COVERAGE_WAY.WAY, state -> state.way().label())
            .set(COVERAGE_WAY.TAKEN_IN, WayState::takenIn)
            .set(COVERAGE_WAY.DUPLICATES, WayState::duplicates)
            .set(COVERAGE_WAY.SET_ASIDE, WayState::setAside)
            .set(COVERAGE_WAY.UP_TO, state -> Moments.ofOptional(state.upTo()))
            .set(COVERAGE_WAY.LAST_SUCCESS, state -> Moments.ofOptional(state.lastSuccess()))
            .insertReturning(current.sql(), ADDED, row -> row.getBoolean(1))
            .contains(true);
    if (troubled) {
      current
          .sql()
          .deleteFrom(COVERAGE_PROBLEM)
          .where(COVERAGE_PROBLEM.ACCOUNT_ID.eq(account.value()))
          .and(COVERAGE_PROBLEM.WAY.eq(way.label()))
          .execute();
    }
  }

  @Override
  public void failed(ChannelAccountId account, Way way, String problem, Instant now) {
    current
        .sql()
        .insertInto(COVERAGE_PROBLEM)
        .set(COVERAGE_PROBLEM.WORKSPACE_ID, current.workspace().value())
        .set(COVERAGE_PROBLEM.ACCOUNT_ID, account.value())
        .set(COVERAGE_PROBLEM.WAY, way.label())
        .set(COVERAGE_PROBLEM.PROBLEM, problem)
        .set(COVERAGE_PROBLEM.SINCE, Moments.of(now))
        .onConflict(
            COVERAGE_PROBLEM.WORKSPACE_ID, COVERAGE_PROBLEM.ACCOUNT_ID, COVERAGE_PROBLEM.WAY)
        .doUpdate()
        .set(COVERAGE_PROBLEM.PROBLEM, problem)
        .execute();
  }

  @Override
  public void passedOver(ChannelAccountId account, List<ExternalId> items, Instant now) {
    books.passedOver(account, items, now);
  }

  @Override
  public void missed(ChannelAccountId account, Gap gap) {
    current
        .sql()
        .insertInto(COVERAGE_GAP)
        .set(COVERAGE_GAP.WORKSPACE_ID, current.workspace().value())
        .set(COVERAGE_GAP.ACCOUNT_ID, account.value())
        .set(COVERAGE_GAP.FROM_AT, Moments.of(gap.from()))
        .set(COVERAGE_GAP.TO_AT, Moments.of(gap.to()))
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public AccountCoverage of(ChannelAccountId account) {
    Map<Way, WayState> ways = new EnumMap<>(Way.class);
    counted(account).forEach(state -> ways.put(state.way(), state));
    current
        .sql()
        .select(COVERAGE_PROBLEM.WAY, COVERAGE_PROBLEM.PROBLEM, COVERAGE_PROBLEM.SINCE)
        .from(COVERAGE_PROBLEM)
        .where(COVERAGE_PROBLEM.ACCOUNT_ID.eq(account.value()))
        .forEach(row -> {
          Way way = Labels.of(Way.class, row.value1());
          ways.put(way, troubled(way, ways, row.value2(), row.value3().toInstant()));
        });
    List<Gap> gaps =
        current
            .sql()
            .select(COVERAGE_GAP.FROM_AT, COVERAGE_GAP.TO_AT)
            .from(COVERAGE_GAP)
            .where(COVERAGE_GAP.ACCOUNT_ID.eq(account.value()))
            .orderBy(COVERAGE_GAP.FROM_AT, COVERAGE_GAP.TO_AT)
            .fetch(row -> new Gap(row.value1().toInstant(), row.value2().toInstant()));
    return new AccountCoverage(account, List.copyOf(ways.values()), gaps, books.of(account));
  }

  private List<WayState> counted(ChannelAccountId account) {
    return current
        .sql()
        .select(
            COVERAGE_WAY.WAY,
            DSL.sum(COVERAGE_WAY.TAKEN_IN).cast(Long.class).as(COVERAGE_WAY.TAKEN_IN),
            DSL.sum(COVERAGE_WAY.DUPLICATES).cast(Long.class).as(COVERAGE_WAY.DUPLICATES),
            DSL.sum(COVERAGE_WAY.SET_ASIDE).cast(Long.class).as(COVERAGE_WAY.SET_ASIDE),
            DSL.max(COVERAGE_WAY.UP_TO).as(COVERAGE_WAY.UP_TO),
            DSL.max(COVERAGE_WAY.LAST_SUCCESS).as(COVERAGE_WAY.LAST_SUCCESS))
        .from(COVERAGE_WAY)
        .where(COVERAGE_WAY.ACCOUNT_ID.eq(account.value()))
        .groupBy(COVERAGE_WAY.WAY)
        .fetch(PostgresCoverage::state);
  }

  private static WayState state(Record row) {
    return new WayState(
        Labels.of(Way.class, row.get(COVERAGE_WAY.WAY)),
        row.get(COVERAGE_WAY.TAKEN_IN),
        row.get(COVERAGE_WAY.DUPLICATES),
        row.get(COVERAGE_WAY.SET_ASIDE),
        Moments.optional(row.get(COVERAGE_WAY.UP_TO)),
        Moments.optional(row.get(COVERAGE_WAY.LAST_SUCCESS)),
        Optional.empty(),
        Optional.empty());
  }

  private static WayState troubled(
      Way way, Map<Way, WayState> ways, String problem, Instant since) {
    WayState before = ways.getOrDefault(way, untouched(way));
    return new WayState(
        way,
        before.takenIn(),
        before.duplicates(),
        before.setAside(),
        before.upTo(),
        before.lastSuccess(),
        Optional.of(problem),
        Optional.of(since));
  }

  private static WayState untouched(Way way) {
    return new WayState(
        way, 0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
