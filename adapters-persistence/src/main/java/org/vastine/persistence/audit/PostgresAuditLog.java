package org.vastine.persistence.audit;

import static org.vastine.persistence.schema.Tables.AUDIT_ENTRY;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Moments;

/**
 * The audit log, in PostgreSQL. Each entry's hash covers its own words and the hash before it, so a
 * changed, removed or inserted entry breaks the chain from there on.
 */
public final class PostgresAuditLog implements AuditLog {

  private static final byte[] BEGINNING = new byte[0];

  /** The actions that there are, from each to the next along the index of them. */
  private static final String ACTIONS =
      """
      with recursive done as (
        (select action from audit_entry order by action limit 1)
        union all
        select (select audit_entry.action from audit_entry where audit_entry.action > done.action
          order by audit_entry.action limit 1)
        from done where done.action is not null)
      select action from done where action is not null
      """;

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresAuditLog(CurrentTransaction current) {
    this.current = current;
  }

  /** An entry as its hash sees it. */
  private record Link(
      long number, Instant at, Doer by, String action, String subject, String facts) {

    byte[] hashAfter(byte[] before) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(before);
        // With lengths, so that no two entries give the same bytes.
        for (String part :
            List.of(
                Long.toString(number),
                at.toString(),
                by.kind(),
                String.valueOf(by.id()),
                action,
                subject,
                facts)) {
          byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
          digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        }
        return digest.digest();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }

  @Override
  public void add(Entry entry) {
    // One after another: a chain has one end.
    current
        .sql()
        .fetch(
            "select pg_advisory_xact_lock(hashtextextended(?, 0))", "audit/" + current.workspace());
    Optional<Record> last = select().orderBy(AUDIT_ENTRY.NUMBER.desc()).limit(1).fetchOptional();
    Link link =
        new Link(
            last.map(row -> row.get(AUDIT_ENTRY.NUMBER)).orElse(0L) + 1,
            Moments.kept(entry.at()),
            Doer.of(entry.by()),
            entry.action(),
            entry.subject(),
            facts(entry));
    byte[] before = last.map(row -> row.get(AUDIT_ENTRY.HASH)).orElse(BEGINNING);
    current
        .sql()
        .insertInto(AUDIT_ENTRY)
        .set(AUDIT_ENTRY.WORKSPACE_ID, current.workspace().value())
        .set(AUDIT_ENTRY.NUMBER, link.number())
        .set(AUDIT_ENTRY.AT, Moments.of(link.at()))
        .set(AUDIT_ENTRY.BY_KIND, link.by().kind())
        .set(AUDIT_ENTRY.BY_ID, link.by().id())
        .set(AUDIT_ENTRY.ACTION, link.action())
        .set(AUDIT_ENTRY.SUBJECT, link.subject())
        .set(AUDIT_ENTRY.FACTS, link.facts())
        .set(AUDIT_ENTRY.HASH, link.hashAfter(before))
        .execute();
  }

  private static String facts(Entry entry) {
    Facts facts = Facts.none();
    new java.util.TreeMap<>(entry.facts()).forEach(facts::with);
    return facts.text();
  }

  @Override
  public List<Entry> latest(int limit) {
    return select().orderBy(AUDIT_ENTRY.NUMBER.desc()).limit(limit).fetch(PostgresAuditLog::entry);
  }

  @Override
  public Page<Numbered> find(Filter filter, Optional<String> after, int limit) {
    Condition fits =
        fits(filter).and(after.map(PostgresAuditLog::before).orElse(DSL.noCondition()));
    List<Numbered> read =
        select()
            .where(filter.kind().map(kind -> isNewest(kind, fits, limit + 1)).orElse(fits))
            .orderBy(AUDIT_ENTRY.NUMBER.desc())
            .limit(limit + 1)
            .fetch(row -> new Numbered(row.get(AUDIT_ENTRY.NUMBER), entry(row)));
    if (read.size() <= limit) {
      return new Page<>(read, Optional.empty());
    }
    List<Numbered> shown = read.subList(0, limit);
    return new Page<>(shown, Optional.of(Long.toString(shown.getLast().number())));
  }

  /** The newest of each action of that kind, each found along the index of its action. */
  private Condition isNewest(String kind, Condition fits, int limit) {
    Field<String> action = DSL.field(DSL.name("kind", "action"), String.class);
    Table<?> newest =
        DSL.lateral(
                DSL.select(AUDIT_ENTRY.NUMBER)
                    .from(AUDIT_ENTRY)
                    .where(AUDIT_ENTRY.ACTION.eq(action))
                    .and(fits)
                    .orderBy(AUDIT_ENTRY.NUMBER.desc())
                    .limit(limit))
            .as("newest");
    return AUDIT_ENTRY.NUMBER.eq(
        DSL.any(
            DSL.array(
                DSL.select(newest.field(AUDIT_ENTRY.NUMBER))
                    .from(DSL.unnest(actions(kind)).as("kind", "action"))
                    .crossJoin(newest))));
  }

  private String[] actions(String kind) {
    return current.sql().resultQuery(ACTIONS).fetch(AUDIT_ENTRY.ACTION).stream()
        .filter(action -> action.equals(kind) || action.startsWith(kind + "."))
        .toArray(String[]::new);
  }

  private static Condition before(String cursor) {
    if (!cursor.matches("[1-9][0-9]{0,17}")) {
      throw new UnreadableCursor();
    }
    return AUDIT_ENTRY.NUMBER.lt(Long.parseLong(cursor));
  }

  private static Condition fits(Filter filter) {
    return DSL.and(
        Stream.of(
                filter.by().map(AUDIT_ENTRY.BY_ID::eq),
                filter.from().map(from -> AUDIT_ENTRY.AT.ge(Moments.of(from))),
                filter.until().map(until -> AUDIT_ENTRY.AT.lt(Moments.of(until))))
            .flatMap(Optional::stream)
            .toList());
  }

  @Override
  public long firstBroken() {
    byte[] before = BEGINNING;
    long expected = 1;
    try (var rows = select().orderBy(AUDIT_ENTRY.NUMBER).fetchSize(1_000).fetchLazy()) {
      for (Record row : rows) {
        byte[] hash = row.get(AUDIT_ENTRY.HASH);
        if (row.get(AUDIT_ENTRY.NUMBER) != expected
            || !MessageDigest.isEqual(hash, link(row).hashAfter(before))) {
          return expected;
        }
        before = hash;
        expected++;
      }
    }
    return 0;
  }

  private SelectJoinStep<Record> select() {
    return current.sql().select(AUDIT_ENTRY.fields()).from(AUDIT_ENTRY);
  }

  private static Link link(Record row) {
    return new Link(
        row.get(AUDIT_ENTRY.NUMBER),
        row.get(AUDIT_ENTRY.AT).toInstant(),
        new Doer(row.get(AUDIT_ENTRY.BY_KIND), row.get(AUDIT_ENTRY.BY_ID)),
        row.get(AUDIT_ENTRY.ACTION),
        row.get(AUDIT_ENTRY.SUBJECT),
        row.get(AUDIT_ENTRY.FACTS));
  }

  private static Entry entry(Record row) {
    Link link = link(row);
    return new Entry(
        link.at(),
        link.by().by(),
        link.action(),
        link.subject(),
        Facts.parse(link.facts()).allStrings());
  }
}
