package org.vastine.persistence.conduct;

import static org.vastine.persistence.schema.Tables.EVIDENCE_LINK;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.vastine.application.conduct.EvidenceBook;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.ManyRows;

/** What was sealed, in PostgreSQL, which lets nobody change or remove a link. */
public final class PostgresEvidenceBook implements EvidenceBook {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresEvidenceBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public EvidenceChain chain(CaseId id) {
    return new EvidenceChain(
        current
            .sql()
            .selectFrom(EVIDENCE_LINK)
            .where(EVIDENCE_LINK.CASE_ID.eq(id.value()))
            .orderBy(EVIDENCE_LINK.NUMBER)
            .fetch(row ->
                new EvidenceLink(
                    row.get(EVIDENCE_LINK.NUMBER),
                    row.get(EVIDENCE_LINK.BODY),
                    row.get(EVIDENCE_LINK.PREVIOUS),
                    row.get(EVIDENCE_LINK.HASH))));
  }

  @Override
  public List<CaseId> cases(Optional<CaseId> after, int limit) {
    return current
        .sql()
        .selectDistinct(EVIDENCE_LINK.CASE_ID)
        .from(EVIDENCE_LINK)
        .where(after.map(id -> EVIDENCE_LINK.CASE_ID.gt(id.value())).orElseGet(DSL::noCondition))
        .orderBy(EVIDENCE_LINK.CASE_ID)
        .limit(limit)
        .fetch(row -> new CaseId(row.value1()));
  }

  @Override
  public void add(CaseId id, List<EvidenceLink> links) {
    ManyRows.<EvidenceLink>into(EVIDENCE_LINK, links)
        .set(EVIDENCE_LINK.CASE_ID, _ -> id.value())
        .set(EVIDENCE_LINK.NUMBER, EvidenceLink::number)
        .set(EVIDENCE_LINK.BODY, EvidenceLink::body)
        .set(EVIDENCE_LINK.PREVIOUS, EvidenceLink::previous)
        .set(EVIDENCE_LINK.HASH, EvidenceLink::hash)
        .insert(current.sql(), "");
  }
}
