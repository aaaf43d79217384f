package org.vastine.persistence.proof;

import static org.vastine.persistence.schema.Tables.PROOF;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.vastine.application.proof.ProofBook;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.proof.Consent;
import org.vastine.domain.proof.ConsentWay;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.proof.ProofId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** The library of threads that turned, in PostgreSQL. */
public final class PostgresProofBook implements ProofBook {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresProofBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<Proof> newest(int limit) {
    return current
        .sql()
        .selectFrom(PROOF)
        .orderBy(PROOF.ADDED_AT.desc(), PROOF.ID.desc())
        .limit(limit)
        .fetch(PostgresProofBook::read);
  }

  @Override
  public Optional<Proof> find(ProofId id) {
    return current
        .sql()
        .selectFrom(PROOF)
        .where(PROOF.ID.eq(id.value()))
        .fetchOptional(PostgresProofBook::read);
  }

  @Override
  public Optional<Proof> of(CaseId caseId) {
    return current
        .sql()
        .selectFrom(PROOF)
        .where(PROOF.CASE_ID.eq(caseId.value()))
        .fetchOptional(PostgresProofBook::read);
  }

  @Override
  public void store(Proof proof) {
    current
        .sql()
        .insertInto(PROOF)
        .set(PROOF.WORKSPACE_ID, current.workspace().value())
        .set(PROOF.CASE_ID, proof.caseId().value())
        .set(PROOF.ID, proof.id().value())
        .set(PROOF.AUTHOR_ID, proof.author().value())
        .set(PROOF.TEXT, proof.text())
        .set(PROOF.CONSENT_WAY, proof.consent().map(one -> one.way().label()).orElse(null))
        .set(PROOF.CONSENT_AT, proof.consent().map(one -> Moments.of(one.at())).orElse(null))
        .set(PROOF.CONSENT_WORDS, proof.consent().map(Consent::words).orElse(null))
        .set(PROOF.ADDED_AT, Moments.of(proof.addedAt()))
        .set(PROOF.ADDED_BY, proof.addedBy().value())
        .onConflict(PROOF.WORKSPACE_ID, PROOF.CASE_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public void remove(ProofId id) {
    current.sql().deleteFrom(PROOF).where(PROOF.ID.eq(id.value())).execute();
  }

  @Override
  public int forget(AuthorId author) {
    return current.sql().deleteFrom(PROOF).where(PROOF.AUTHOR_ID.eq(author.value())).execute();
  }

  private static Proof read(Record row) {
    return new Proof(
        new ProofId(row.get(PROOF.ID)),
        new CaseId(row.get(PROOF.CASE_ID)),
        new AuthorId(row.get(PROOF.AUTHOR_ID)),
        Optional.ofNullable(row.get(PROOF.CONSENT_WAY))
            .map(way ->
                new Consent(
                    Labels.of(ConsentWay.class, way),
                    row.get(PROOF.CONSENT_AT).toInstant(),
                    row.get(PROOF.CONSENT_WORDS))),
        row.get(PROOF.TEXT),
        row.get(PROOF.ADDED_AT).toInstant(),
        new MemberId(row.get(PROOF.ADDED_BY)));
  }
}
