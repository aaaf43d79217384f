package org.vastine.persistence.knowledge;

import static org.vastine.persistence.schema.Tables.KNOWN_FACT;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.application.knowledge.KnownFacts;
import org.vastine.domain.knowledge.FactWording;
import org.vastine.domain.knowledge.FactWords;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.domain.knowledge.KnownFactId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** What the workspace knows, in PostgreSQL. */
public final class PostgresKnownFacts implements KnownFacts {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresKnownFacts(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<KnownFact> lock(KnownFactId id) {
    return current
        .sql()
        .selectFrom(KNOWN_FACT)
        .where(KNOWN_FACT.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(PostgresKnownFacts::read);
  }

  @Override
  public Optional<KnownFact> find(KnownFactId id) {
    return current
        .sql()
        .selectFrom(KNOWN_FACT)
        .where(KNOWN_FACT.ID.eq(id.value()))
        .fetchOptional(PostgresKnownFacts::read);
  }

  @Override
  public void store(KnownFact fact) {
    FactWording wording = fact.wording();
    current
        .sql()
        .insertInto(KNOWN_FACT)
        .set(KNOWN_FACT.WORKSPACE_ID, current.workspace().value())
        .set(KNOWN_FACT.ID, fact.id().value())
        .set(KNOWN_FACT.VERSION, fact.version())
        .set(KNOWN_FACT.TITLE, wording.title())
        .set(KNOWN_FACT.TEXT, wording.text())
        .set(KNOWN_FACT.SOURCE, wording.source().toString())
        .set(KNOWN_FACT.VALID_FROM, wording.validFrom().orElse(null))
        .set(KNOWN_FACT.VALID_UNTIL, wording.validUntil().orElse(null))
        .set(
            KNOWN_FACT.SUBJECTS,
            wording.subjects().stream().map(Subject::label).toArray(String[]::new))
        .set(KNOWN_FACT.LANGUAGES, wording.languages().toArray(String[]::new))
        .set(KNOWN_FACT.STEMS, FactWords.of(wording).toArray(String[]::new))
        .set(KNOWN_FACT.CHECKED_BY, fact.checkedBy().value())
        .set(KNOWN_FACT.CHECKED_AT, Moments.of(fact.checkedAt()))
        .set(KNOWN_FACT.REVIEW_ON, fact.reviewOn())
        .onConflict(KNOWN_FACT.WORKSPACE_ID, KNOWN_FACT.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public void remove(KnownFactId id) {
    current.sql().deleteFrom(KNOWN_FACT).where(KNOWN_FACT.ID.eq(id.value())).execute();
  }

  @Override
  public int count() {
    return current.sql().fetchCount(KNOWN_FACT);
  }

  @Override
  public Page<KnownFact> list(Query query, Optional<String> after, int limit) {
    List<KnownFact> read =
        current
            .sql()
            .selectFrom(KNOWN_FACT)
            .where(condition(query))
            .and(after.map(this::behind).orElse(DSL.noCondition()))
            .orderBy(KNOWN_FACT.TITLE.collate("C"), KNOWN_FACT.ID)
            .limit(limit + 1)
            .fetch(PostgresKnownFacts::read);
    List<KnownFact> page = read.subList(0, Math.min(limit, read.size()));
    return new Page<>(
        page, read.size() > limit ? Optional.of(page.getLast().id().toString()) : Optional.empty());
  }

  @Override
  public List<KnownFact> candidates(Subject subject, Set<String> stems, int limit) {
    return current
        .sql()
        .selectFrom(KNOWN_FACT)
        .where(
            DSL.condition("{0} = any ({1})", DSL.val(subject.label()), KNOWN_FACT.SUBJECTS)
                .or(
                    DSL.condition(
                        "{0} && {1}::text[]",
                        KNOWN_FACT.STEMS, DSL.val(stems.toArray(String[]::new)))))
        .orderBy(KNOWN_FACT.CHECKED_AT.desc(), KNOWN_FACT.ID.desc())
        .limit(limit)
        .fetch(PostgresKnownFacts::read);
  }

  private static Condition condition(Query query) {
    Condition subject =
        query
            .subject()
            .map(one -> DSL.condition("{0} = any ({1})", DSL.val(one.label()), KNOWN_FACT.SUBJECTS))
            .orElse(DSL.noCondition());
    return query
        .toCheckOn()
        .map(day ->
            subject
                .and(KNOWN_FACT.REVIEW_ON.lt(day))
                .and(KNOWN_FACT.VALID_UNTIL.isNull().or(KNOWN_FACT.VALID_UNTIL.ge(day))))
        .orElse(subject);
  }

  /** Behind the last one of the page before, by its title as it is now. */
  private Condition behind(String after) {
    KnownFact last =
        Optional.of(after)
            .filter(text -> text.matches("[0-9a-f-]{36}"))
            .flatMap(text -> find(new KnownFactId(UUID.fromString(text))))
            .orElseThrow(UnreadableCursor::new);
    return DSL.condition(
        "({0} collate \"C\", {1}) > ({2} collate \"C\", {3})",
        KNOWN_FACT.TITLE,
        KNOWN_FACT.ID,
        DSL.val(last.wording().title()),
        DSL.val(last.id().value()));
  }

  private static KnownFact read(Record row) {
    return new KnownFact(
        new KnownFactId(row.get(KNOWN_FACT.ID)),
        row.get(KNOWN_FACT.VERSION),
        new FactWording(
            row.get(KNOWN_FACT.TITLE),
            row.get(KNOWN_FACT.TEXT),
            URI.create(row.get(KNOWN_FACT.SOURCE)),
            Optional.ofNullable(row.get(KNOWN_FACT.VALID_FROM)),
            Optional.ofNullable(row.get(KNOWN_FACT.VALID_UNTIL)),
            Stream.of(row.get(KNOWN_FACT.SUBJECTS))
                .map(label -> Labels.of(Subject.class, label))
                .collect(Collectors.toSet()),
            Set.of(row.get(KNOWN_FACT.LANGUAGES))),
        new MemberId(row.get(KNOWN_FACT.CHECKED_BY)),
        row.get(KNOWN_FACT.CHECKED_AT).toInstant(),
        row.get(KNOWN_FACT.REVIEW_ON));
  }
}
