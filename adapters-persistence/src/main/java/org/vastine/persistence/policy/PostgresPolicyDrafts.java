package org.vastine.persistence.policy;

import static org.vastine.persistence.schema.Tables.POLICY;
import static org.vastine.persistence.schema.Tables.POLICY_DRAFT;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Moments;

/** The draft of the response policy, in PostgreSQL: at most one row a workspace. */
public final class PostgresPolicyDrafts implements PolicyDrafts {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresPolicyDrafts(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<Draft> find() {
    return current.sql().selectFrom(POLICY_DRAFT).fetchOptional(PostgresPolicyDrafts::draft);
  }

  /** By the active policy, which is there before any draft is; reading it waits for nobody. */
  @Override
  public Optional<Draft> lock() {
    current
        .sql()
        .select(POLICY.NUMBER)
        .from(POLICY)
        .where(DSL.condition(POLICY.ACTIVE))
        .forUpdate()
        .execute();
    return find();
  }

  private static Draft draft(Record row) {
    return new Draft(
        PolicyDocument.read(row.get(POLICY_DRAFT.DOCUMENT)),
        row.get(POLICY_DRAFT.REVISION),
        row.get(POLICY_DRAFT.BASED_ON),
        row.get(POLICY_DRAFT.SAVED_AT).toInstant(),
        new Doer(row.get(POLICY_DRAFT.BY_KIND), row.get(POLICY_DRAFT.BY_ID)).by());
  }

  @Override
  public void keep(Draft draft) {
    Doer doer = Doer.of(draft.savedBy());
    current
        .sql()
        .insertInto(POLICY_DRAFT)
        .set(POLICY_DRAFT.WORKSPACE_ID, current.workspace().value())
        .set(POLICY_DRAFT.REVISION, draft.revision())
        .set(POLICY_DRAFT.BASED_ON, draft.basedOn())
        .set(POLICY_DRAFT.SAVED_AT, Moments.of(draft.savedAt()))
        .set(POLICY_DRAFT.BY_KIND, doer.kind())
        .set(POLICY_DRAFT.BY_ID, doer.id())
        .set(POLICY_DRAFT.DOCUMENT, PolicyDocument.of(draft.policy()))
        .onConflict(POLICY_DRAFT.WORKSPACE_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public void drop() {
    current.sql().deleteFrom(POLICY_DRAFT).execute();
  }
}
