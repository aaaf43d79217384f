package org.vastine.persistence.watch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.vastine.persistence.schema.Tables.MENTION;
import static org.vastine.persistence.schema.Tables.WATCH_HIT;
import static org.vastine.persistence.schema.Tables.WATCH_TERM;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.watch.WatchHits;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.watch.WatchHit;
import org.vastine.domain.watch.WatchTermId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/** What watch terms hit, in PostgreSQL. Spans stand in one column, as in {@code 4-9 20-27}. */
public final class PostgresWatchHits implements WatchHits {

  private static final Comparator<Row> ONE_ORDER_FOR_ALL =
      Comparator.comparing(Row::mention).thenComparing(row -> row.hit().term().value());

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresWatchHits(CurrentTransaction current) {
    this.current = current;
  }

  private record Row(UUID mention, WatchHit hit) {}

  private record Read(MentionId mention, Named hit) {}

  /** A term that is gone by now, or goes at this moment, leaves no row. */
  @Override
  public void keep(Map<MentionId, List<WatchHit>> hits) {
    List<Row> rows =
        hits.entrySet().stream()
            .flatMap(
                entry -> entry.getValue().stream().map(hit -> new Row(entry.getKey().value(), hit)))
            .sorted(ONE_ORDER_FOR_ALL)
            .toList();
    ManyRows.<Row>into(WATCH_HIT, rows)
        .set(WATCH_HIT.MENTION_ID, Row::mention)
        .set(WATCH_HIT.TERM_ID, row -> row.hit().term().value())
        .set(WATCH_HIT.SPANS, row -> written(row.hit().spans()))
        .insert(
            current.sql(),
            "(mention, term, places) where exists"
                + " (select from watch_term where watch_term.id = given.term for key share)");
  }

  @Override
  public void forget(Collection<MentionId> mentions) {
    current.sql().deleteFrom(WATCH_HIT).where(isOf(mentions)).execute();
  }

  /** Ids of mentions grow with time, so that a term's newest hits stand last in its index. */
  @Override
  public Map<WatchTermId, Integer> recent(Collection<WatchTermId> terms, Instant since) {
    return current
        .sql()
        .resultQuery(
            """
            select term, count(*)
              from unnest({0}::uuid[]) as term
                cross join lateral (select mention_id from watch_hit where term_id = term
                  order by mention_id desc limit {1}) as newest
                join mention on mention.id = newest.mention_id
              where mention.taken_in_at >= {2}
              group by term\
            """,
            DSL.val(terms.stream().map(WatchTermId::value).toArray(UUID[]::new)),
            DSL.val(MOST_COUNTED),
            DSL.val(Moments.of(since)))
        .fetchMap(row -> new WatchTermId(row.get(0, UUID.class)), row -> row.get(1, Integer.class));
  }

  @Override
  public Map<WatchTermId, Long> between(Collection<WatchTermId> terms, Instant from, Instant to) {
    return current
        .sql()
        .select(WATCH_HIT.TERM_ID, DSL.count().cast(Long.class))
        .from(WATCH_HIT)
        .join(MENTION)
        .on(MENTION.ID.eq(WATCH_HIT.MENTION_ID))
        .and(MENTION.WORKSPACE_ID.eq(WATCH_HIT.WORKSPACE_ID))
        .where(
            WATCH_HIT.TERM_ID.eq(
                DSL.any(terms.stream().map(WatchTermId::value).toArray(UUID[]::new))))
        .and(MENTION.TAKEN_IN_AT.ge(Moments.of(from)))
        .and(MENTION.TAKEN_IN_AT.lt(Moments.of(to)))
        .groupBy(WATCH_HIT.TERM_ID)
        .fetchMap(row -> new WatchTermId(row.value1()), row -> row.value2());
  }

  @Override
  public Map<MentionId, List<Named>> of(Collection<MentionId> mentions) {
    return current
        .sql()
        .select(WATCH_HIT.MENTION_ID, WATCH_HIT.TERM_ID, WATCH_TERM.NAME, WATCH_HIT.SPANS)
        .from(WATCH_HIT)
        .join(WATCH_TERM)
        .on(WATCH_TERM.ID.eq(WATCH_HIT.TERM_ID))
        .where(isOf(mentions))
        .orderBy(WATCH_TERM.HANDLE)
        .fetch(PostgresWatchHits::read)
        .stream()
        .collect(groupingBy(Read::mention, mapping(Read::hit, toList())));
  }

  private static Condition isOf(Collection<MentionId> mentions) {
    return WATCH_HIT.MENTION_ID.eq(
        DSL.any(mentions.stream().map(MentionId::value).toArray(UUID[]::new)));
  }

  private static Read read(Record row) {
    return new Read(
        new MentionId(row.get(WATCH_HIT.MENTION_ID)),
        new Named(
            new WatchTermId(row.get(WATCH_HIT.TERM_ID)),
            row.get(WATCH_TERM.NAME),
            spans(row.get(WATCH_HIT.SPANS))));
  }

  private static String written(List<TextSpan> spans) {
    return spans.stream().map(span -> span.start() + "-" + span.end()).collect(joining(" "));
  }

  private static List<TextSpan> spans(String written) {
    return Arrays.stream(written.split(" ", -1)).map(PostgresWatchHits::span).toList();
  }

  private static TextSpan span(String written) {
    int dash = written.indexOf('-');
    return new TextSpan(
        Integer.parseInt(written.substring(0, dash)),
        Integer.parseInt(written.substring(dash + 1)));
  }
}
