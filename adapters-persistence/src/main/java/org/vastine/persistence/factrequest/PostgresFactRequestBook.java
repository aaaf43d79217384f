package org.vastine.persistence.factrequest;

import static org.vastine.persistence.schema.Tables.FACT_REQUEST;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.factrequest.FactRequestBook;
import org.vastine.application.team.SecretHash;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Vault;

/** Fact requests, in PostgreSQL; answers sealed. */
public final class PostgresFactRequestBook implements FactRequestBook {

  private final CurrentTransaction current;
  private final Vault vault;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresFactRequestBook(CurrentTransaction current, Vault vault) {
    this.current = current;
    this.vault = vault;
  }

  @Override
  public void add(Entry entry) {
    current
        .sql()
        .insertInto(FACT_REQUEST)
        .set(FACT_REQUEST.WORKSPACE_ID, current.workspace().value())
        .set(FACT_REQUEST.ID, entry.id().value())
        .set(FACT_REQUEST.CASE_ID, entry.caseId().value())
        .set(FACT_REQUEST.FORM, FactDocuments.of(entry.form()))
        .set(FACT_REQUEST.SECRET_HASH, entry.secret().hex())
        .set(FACT_REQUEST.UNTIL, Moments.of(entry.until()))
        .set(FACT_REQUEST.LOOK_AT, Moments.of(entry.until()))
        .execute();
  }

  @Override
  public Optional<Entry> find(FactRequestId id) {
    return current
        .sql()
        .selectFrom(FACT_REQUEST)
        .where(FACT_REQUEST.ID.eq(id.value()))
        .fetchOptional(PostgresFactRequestBook::read);
  }

  @Override
  public List<Entry> of(CaseId caseId) {
    return current
        .sql()
        .selectFrom(FACT_REQUEST)
        .where(FACT_REQUEST.CASE_ID.eq(caseId.value()))
        .orderBy(FACT_REQUEST.ID)
        .fetch(PostgresFactRequestBook::read);
  }

  @Override
  public void answer(FactRequestId id, FactAnswers answers, Instant eraseAt) {
    current
        .sql()
        .update(FACT_REQUEST)
        .set(FACT_REQUEST.ANSWERS, vault.seal(FactDocuments.of(answers), context(id)))
        .set(FACT_REQUEST.LOOK_AT, Moments.of(eraseAt))
        .where(FACT_REQUEST.ID.eq(id.value()))
        .execute();
  }

  @Override
  public Optional<FactAnswers> answers(FactRequestId id) {
    return current
        .sql()
        .select(FACT_REQUEST.ANSWERS)
        .from(FACT_REQUEST)
        .where(FACT_REQUEST.ID.eq(id.value()))
        .and(FACT_REQUEST.ANSWERS.isNotNull())
        .fetchOptional(FACT_REQUEST.ANSWERS)
        .map(sealed -> FactDocuments.answers(vault.open(sealed, context(id))));
  }

  @Override
  public void settle(Set<FactRequestId> ids) {
    current
        .sql()
        .update(FACT_REQUEST)
        .setNull(FACT_REQUEST.ANSWERS)
        .setNull(FACT_REQUEST.LOOK_AT)
        .where(FACT_REQUEST.ID.in(ids.stream().map(FactRequestId::value).toList()))
        .execute();
  }

  @Override
  public List<CaseId> due(Instant now, int limit) {
    return current
        .sql()
        .select(FACT_REQUEST.CASE_ID)
        .from(FACT_REQUEST)
        .where(FACT_REQUEST.LOOK_AT.le(Moments.of(now)))
        .groupBy(FACT_REQUEST.CASE_ID)
        .orderBy(DSL.min(FACT_REQUEST.LOOK_AT))
        .limit(limit)
        .fetch(row -> new CaseId(row.value1()));
  }

  private String context(FactRequestId id) {
    return current.workspace() + "/fact-request/" + id;
  }

  private static Entry read(Record row) {
    return new Entry(
        new FactRequestId(row.get(FACT_REQUEST.ID)),
        new CaseId(row.get(FACT_REQUEST.CASE_ID)),
        FactDocuments.form(row.get(FACT_REQUEST.FORM)),
        new SecretHash(row.get(FACT_REQUEST.SECRET_HASH)),
        row.get(FACT_REQUEST.UNTIL).toInstant());
  }
}
