package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.CASE_EVENT;
import static org.vastine.persistence.schema.Tables.PREVENTION;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.Preventions;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Pages;
import org.vastine.persistence.kernel.Place;

/** What would prevent mistakes, in PostgreSQL. */
public final class PostgresPreventions implements Preventions {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresPreventions(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void store(Entry one) {
    ManyRows.<Entry>into(PREVENTION, List.of(one))
        .set(PREVENTION.CASE_ID, entry -> entry.caseId().value())
        .set(PREVENTION.NOTED_AT, entry -> Moments.of(entry.notedAt()))
        .set(PREVENTION.NOTED_BY, entry -> entry.notedBy().value())
        .set(PREVENTION.SUBJECT, entry -> entry.subject().label())
        .set(PREVENTION.LANGUAGE, entry -> entry.language().code())
        .set(PREVENTION.TEXT_ID, entry -> entry.words().value())
        .set(PREVENTION.NOTHING, Entry::nothing)
        .insert(
            current.sql(),
            "on conflict (workspace_id, case_id) do update set noted_at = excluded.noted_at,"
                + " noted_by = excluded.noted_by, subject = excluded.subject, language ="
                + " excluded.language, text_id = excluded.text_id, nothing = excluded.nothing");
  }

  @Override
  public void remove(CaseId caseId) {
    current.sql().deleteFrom(PREVENTION).where(PREVENTION.CASE_ID.eq(caseId.value())).execute();
  }

  @Override
  public Page<Entry> newest(Optional<Subject> subject, Optional<String> after, int limit) {
    Condition of = subject.map(one -> PREVENTION.SUBJECT.eq(one.label())).orElse(DSL.noCondition());
    Condition behind =
        Place.ofOptional(after).map(PostgresPreventions::behind).orElse(DSL.noCondition());
    List<Entry> read =
        current
            .sql()
            .selectFrom(PREVENTION)
            .where(of)
            .and(behind)
            .orderBy(PREVENTION.NOTED_AT.desc(), PREVENTION.CASE_ID.desc())
            .limit(limit + 1)
            .fetch(PostgresPreventions::read);
    return Pages.cut(read, limit, entry -> new Place(entry.notedAt(), entry.caseId().value()));
  }

  @Override
  public Map<Subject, Integer> counts() {
    Map<Subject, Integer> counts = new EnumMap<>(Subject.class);
    current
        .sql()
        .select(PREVENTION.SUBJECT, DSL.count())
        .from(PREVENTION)
        .groupBy(PREVENTION.SUBJECT)
        .forEach(
            row -> counts.put(Labels.of(Subject.class, row.get(PREVENTION.SUBJECT)), row.value2()));
    return counts;
  }

  @Override
  public List<Marks> marks(Instant since) {
    Field<Integer> marked =
        DSL.countDistinct(CASE_EVENT.CASE_ID)
            .filterWhere(CASE_EVENT.TYPE.eq(DSL.inline("mistake-marked")));
    return current
        .sql()
        .select(CASE_EVENT.BY_ID, marked, DSL.countDistinct(CASE_EVENT.CASE_ID))
        .from(CASE_EVENT)
        .where(CASE_EVENT.AT.ge(Moments.of(since)))
        .and(CASE_EVENT.BY_KIND.eq(DSL.inline("member")))
        .and(CASE_EVENT.TYPE.in(DSL.inline("mistake-marked"), DSL.inline("reply-queued")))
        .groupBy(CASE_EVENT.BY_ID)
        .having(marked.gt(0))
        .fetch(row -> new Marks(new MemberId(row.value1()), row.value2(), row.value3()));
  }

  private static Condition behind(Place place) {
    return DSL.row(PREVENTION.NOTED_AT, PREVENTION.CASE_ID).lt(Moments.of(place.at()), place.id());
  }

  private static Entry read(Record row) {
    return new Entry(
        new CaseId(row.get(PREVENTION.CASE_ID)),
        row.get(PREVENTION.NOTED_AT).toInstant(),
        new MemberId(row.get(PREVENTION.NOTED_BY)),
        Labels.of(Subject.class, row.get(PREVENTION.SUBJECT)),
        new LanguageTag(row.get(PREVENTION.LANGUAGE)),
        new CaseTextId(row.get(PREVENTION.TEXT_ID)),
        row.get(PREVENTION.NOTHING));
  }
}
