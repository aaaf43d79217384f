package org.vastine.persistence.reply;

import static org.vastine.persistence.schema.Tables.DRAFT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.vastine.application.reply.Drafts;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftState;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** Drafts, in PostgreSQL. */
public final class PostgresDrafts implements Drafts {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresDrafts(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<Draft> lock(DraftId id) {
    return select(DRAFT.ID.eq(id.value())).forUpdate().fetchOptional(PostgresDrafts::draft);
  }

  @Override
  public Optional<Draft> find(DraftId id) {
    return select(DRAFT.ID.eq(id.value())).fetchOptional(PostgresDrafts::draft);
  }

  @Override
  public List<Draft> ofCase(CaseId id) {
    return select(DRAFT.CASE_ID.eq(id.value()))
        .orderBy(DRAFT.CHANGED_AT.desc(), DRAFT.ID.desc())
        .fetch(PostgresDrafts::draft);
  }

  @Override
  public List<Draft> awaitingApproval(int limit) {
    return select(DRAFT.STATE.eq(DraftState.AWAITING_APPROVAL.label()))
        .orderBy(DRAFT.CHANGED_AT, DRAFT.ID)
        .limit(limit)
        .fetch(PostgresDrafts::draft);
  }

  @Override
  public void store(Draft draft) {
    int stored =
        current
            .sql()
            .insertInto(DRAFT)
            .set(DRAFT.WORKSPACE_ID, current.workspace().value())
            .set(DRAFT.ID, draft.id().value())
            .set(DRAFT.CASE_ID, draft.caseId().value())
            .set(DRAFT.WRITER_ID, draft.writer().value())
            .set(DRAFT.AUDIENCE, draft.audience().label())
            .set(DRAFT.TEXT, draft.text().value())
            .set(DRAFT.VERSION, draft.version())
            .set(DRAFT.STATE, draft.state().label())
            .set(DRAFT.MENTIONS_SEEN, draft.mentionsSeen())
            .set(DRAFT.CHANGED_AT, Moments.of(draft.changedAt()))
            .set(DRAFT.APPROVED_BY, draft.approvedBy().map(MemberId::value).orElse(null))
            .set(DRAFT.SUGGESTED, draft.suggested())
            .set(DRAFT.TEMPLATES, TemplateUseColumn.of(draft.templates()))
            .onConflict(DRAFT.WORKSPACE_ID, DRAFT.ID)
            .doUpdate()
            .setAllToExcluded()
            .where(DRAFT.VERSION.lt(draft.version()))
            .execute();
    if (stored != 1) {
      throw new IllegalStateException("a newer version of draft " + draft.id() + " is stored");
    }
  }

  private SelectConditionStep<Record> select(Condition which) {
    return current.sql().select(DRAFT.fields()).from(DRAFT).where(which);
  }

  private static Draft draft(Record row) {
    return new Draft(
        new DraftId(row.get(DRAFT.ID)),
        new CaseId(row.get(DRAFT.CASE_ID)),
        new MemberId(row.get(DRAFT.WRITER_ID)),
        Labels.of(Audience.class, row.get(DRAFT.AUDIENCE)),
        new DraftText(row.get(DRAFT.TEXT)),
        row.get(DRAFT.VERSION),
        Labels.of(DraftState.class, row.get(DRAFT.STATE)),
        row.get(DRAFT.MENTIONS_SEEN),
        row.get(DRAFT.CHANGED_AT).toInstant(),
        Optional.ofNullable(row.get(DRAFT.APPROVED_BY)).map(MemberId::new),
        row.get(DRAFT.SUGGESTED),
        TemplateUseColumn.read(row.get(DRAFT.TEMPLATES)));
  }
}
