package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.PROMISE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.PromiseBook;
import org.vastine.application.feedbackcase.PromiseFilter;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.feedbackcase.PromiseState;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Pages;
import org.vastine.persistence.kernel.Place;

/** Promises, in PostgreSQL. */
public final class PostgresPromiseBook implements PromiseBook {

  /** Spelled out and not bound: the planner has to see that an index of one state is enough. */
  private static final Condition IS_OPEN = PROMISE.STATE.eq(DSL.inline(PromiseState.OPEN.label()));

  private static final Condition IS_KEPT = PROMISE.STATE.eq(DSL.inline(PromiseState.KEPT.label()));

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresPromiseBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void store(Collection<Entry> entries) {
    ManyRows.<Entry>into(PROMISE, entries)
        .set(PROMISE.ID, entry -> entry.id().value())
        .set(PROMISE.CASE_ID, entry -> entry.caseId().value())
        .set(PROMISE.MEMBER_ID, entry -> entry.member().value())
        .set(PROMISE.STYLE, entry -> entry.style().label())
        .set(PROMISE.MADE_AT, entry -> Moments.of(entry.madeAt()))
        .set(PROMISE.DUE, entry -> Moments.of(entry.due()))
        .set(PROMISE.STATE, entry -> entry.state().label())
        .set(PROMISE.BROKEN, Entry::broken)
        .set(PROMISE.ENDED_AT, entry -> Moments.ofOptional(entry.endedAt()))
        .insert(
            current.sql(),
            "on conflict (workspace_id, id) do update set style = excluded.style,"
                + " member_id = excluded.member_id,"
                + " due = excluded.due, state = excluded.state, broken = excluded.broken,"
                + " ended_at = excluded.ended_at");
  }

  @Override
  public List<Entry> open(Optional<MemberId> member, int limit) {
    return current
        .sql()
        .selectFrom(PROMISE)
        .where(IS_OPEN)
        .and(member.map(who -> PROMISE.MEMBER_ID.eq(who.value())).orElse(DSL.noCondition()))
        .orderBy(PROMISE.DUE, PROMISE.ID)
        .limit(limit)
        .fetch(PostgresPromiseBook::read);
  }

  @Override
  public Page<Entry> list(
      PromiseFilter filter,
      Optional<MemberId> member,
      Instant now,
      Optional<String> after,
      int limit) {
    boolean upwards = filter.isToKeep();
    Condition behind =
        Place.ofOptional(after).map(place -> behind(place, upwards)).orElse(DSL.noCondition());
    List<Entry> read =
        current
            .sql()
            .selectFrom(PROMISE)
            .where(condition(filter, now))
            .and(member.map(who -> PROMISE.MEMBER_ID.eq(who.value())).orElse(DSL.noCondition()))
            .and(behind)
            .orderBy(
                upwards ? PROMISE.DUE.asc() : PROMISE.DUE.desc(),
                upwards ? PROMISE.ID.asc() : PROMISE.ID.desc())
            .limit(limit + 1)
            .fetch(PostgresPromiseBook::read);
    return Pages.cut(read, limit, entry -> new Place(entry.due(), entry.id().value()));
  }

  private static Condition condition(PromiseFilter filter, Instant now) {
    return switch (filter) {
      case OPEN -> IS_OPEN;
      case OVERDUE -> IS_OPEN.and(PROMISE.DUE.lt(Moments.of(now)));
      case KEPT -> IS_KEPT.andNot(DSL.condition(PROMISE.BROKEN));
      case BROKEN -> DSL.condition(PROMISE.BROKEN);
    };
  }

  private static Condition behind(Place place, boolean upwards) {
    var here = DSL.row(PROMISE.DUE, PROMISE.ID);
    var there = DSL.row(DSL.val(Moments.of(place.at())), DSL.val(place.id()));
    return upwards ? here.gt(there) : here.lt(there);
  }

  @Override
  public List<Entry> kept(Style style, int limit) {
    return current
        .sql()
        .selectFrom(PROMISE)
        .where(IS_KEPT)
        .and(PROMISE.STYLE.eq(style.label()))
        .orderBy(PROMISE.ENDED_AT.desc(), PROMISE.ID)
        .limit(limit)
        .fetch(PostgresPromiseBook::read);
  }

  private static Entry read(Record row) {
    return new Entry(
        new PromiseId(row.get(PROMISE.ID)),
        new CaseId(row.get(PROMISE.CASE_ID)),
        new MemberId(row.get(PROMISE.MEMBER_ID)),
        Labels.of(Style.class, row.get(PROMISE.STYLE)),
        row.get(PROMISE.MADE_AT).toInstant(),
        row.get(PROMISE.DUE).toInstant(),
        Labels.of(PromiseState.class, row.get(PROMISE.STATE)),
        row.get(PROMISE.BROKEN),
        Moments.optional(row.get(PROMISE.ENDED_AT)));
  }
}
