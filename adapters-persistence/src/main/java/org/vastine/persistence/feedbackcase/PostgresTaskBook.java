package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.TASK;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.TaskBook;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.task.TaskState;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Pages;
import org.vastine.persistence.kernel.Place;

/** Tasks, in PostgreSQL. */
public final class PostgresTaskBook implements TaskBook {

  /** Spelled out and not bound: the planner has to see that an index of one state is enough. */
  private static final Condition IS_OPEN = TASK.STATE.eq(DSL.inline(TaskState.OPEN.label()));

  private static final Condition IS_ENDED = TASK.STATE.ne(DSL.inline(TaskState.OPEN.label()));

  /** From each name to the next along the index: the tasks in between are not read. */
  private static final String DEPARTMENTS =
      """
      with recursive named as (
        (select department from task where department is not null order by department limit 1)
        union all
        select (select task.department from task
          where task.department is not null and task.department > named.department
          order by task.department limit 1)
        from named where named.department is not null)
      select department from named where department is not null
      order by department collate "C" limit {0}
      """;

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresTaskBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void store(Collection<Entry> entries) {
    ManyRows.<Entry>into(TASK, entries)
        .set(TASK.ID, entry -> entry.id().value())
        .set(TASK.CASE_ID, entry -> entry.caseId().value())
        .set(TASK.MEMBER_ID, entry -> entry.member().value())
        .set(TASK.DEPARTMENT, entry -> entry.department().orElse(null))
        .set(TASK.WHAT, entry -> entry.what().value())
        .set(TASK.GIVEN_AT, entry -> Moments.of(entry.givenAt()))
        .set(TASK.DUE, entry -> Moments.of(entry.due()))
        .set(TASK.STATE, entry -> entry.state().label())
        .set(TASK.RESULT, entry -> entry.result().map(CaseTextId::value).orElse(null))
        .set(TASK.ENDED_AT, entry -> Moments.ofOptional(entry.endedAt()))
        .insert(
            current.sql(),
            "on conflict (workspace_id, id) do update set member_id = excluded.member_id,"
                + " due = excluded.due, state = excluded.state, result = excluded.result,"
                + " ended_at = excluded.ended_at");
  }

  @Override
  public Page<Entry> list(Query query, Optional<String> after, int limit) {
    boolean upwards = query.filter().isToDo();
    Condition behind =
        Place.ofOptional(after).map(place -> behind(place, upwards)).orElse(DSL.noCondition());
    List<Entry> read =
        current
            .sql()
            .selectFrom(TASK)
            .where(condition(query))
            .and(behind)
            .orderBy(
                upwards ? TASK.DUE.asc() : TASK.DUE.desc(),
                upwards ? TASK.ID.asc() : TASK.ID.desc())
            .limit(limit + 1)
            .fetch(PostgresTaskBook::read);
    return Pages.cut(read, limit, entry -> new Place(entry.due(), entry.id().value()));
  }

  @Override
  public List<String> departments(int limit) {
    return current.sql().resultQuery(DEPARTMENTS, DSL.val(limit)).fetch(TASK.DEPARTMENT);
  }

  private static Condition condition(Query query) {
    Condition which =
        switch (query.filter()) {
          case OPEN -> IS_OPEN;
          case OVERDUE -> IS_OPEN.and(TASK.DUE.lt(Moments.of(query.now())));
          case ENDED -> IS_ENDED;
        };
    return which
        .and(query.member().map(who -> TASK.MEMBER_ID.eq(who.value())).orElse(DSL.noCondition()))
        .and(query.department().map(TASK.DEPARTMENT::eq).orElse(DSL.noCondition()));
  }

  private static Condition behind(Place place, boolean upwards) {
    var here = DSL.row(TASK.DUE, TASK.ID);
    var there = DSL.row(DSL.val(Moments.of(place.at())), DSL.val(place.id()));
    return upwards ? here.gt(there) : here.lt(there);
  }

  private static Entry read(Record row) {
    return new Entry(
        new TaskId(row.get(TASK.ID)),
        new CaseId(row.get(TASK.CASE_ID)),
        new MemberId(row.get(TASK.MEMBER_ID)),
        Optional.ofNullable(row.get(TASK.DEPARTMENT)),
        new CaseTextId(row.get(TASK.WHAT)),
        row.get(TASK.GIVEN_AT).toInstant(),
        row.get(TASK.DUE).toInstant(),
        Labels.of(TaskState.class, row.get(TASK.STATE)),
        Optional.ofNullable(row.get(TASK.RESULT)).map(CaseTextId::new),
        Moments.optional(row.get(TASK.ENDED_AT)));
  }
}
