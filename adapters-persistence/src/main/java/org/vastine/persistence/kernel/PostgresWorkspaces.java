package org.vastine.persistence.kernel;

import static org.vastine.persistence.schema.Tables.WORKSPACE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.kernel.Workspaces;
import org.vastine.domain.kernel.WorkspaceId;

/** The directory of workspaces, in PostgreSQL. */
public final class PostgresWorkspaces implements Workspaces {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresWorkspaces(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<Workspace> all() {
    return select(DSL.noCondition());
  }

  @Override
  public Optional<Workspace> find(String slug) {
    return select(WORKSPACE.SLUG.eq(slug)).stream().findFirst();
  }

  @Override
  public Optional<Workspace> find(WorkspaceId id) {
    return select(WORKSPACE.ID.eq(id.value())).stream().findFirst();
  }

  private List<Workspace> select(Condition which) {
    return current
        .sql()
        .select(WORKSPACE.ID, WORKSPACE.SLUG, WORKSPACE.NAME, WORKSPACE.ZONE, WORKSPACE.LANGUAGE)
        .from(WORKSPACE)
        .where(which)
        .orderBy(WORKSPACE.SLUG)
        .fetch(PostgresWorkspaces::workspace);
  }

  private static Workspace workspace(Record row) {
    return new Workspace(
        new WorkspaceId(row.get(WORKSPACE.ID)),
        row.get(WORKSPACE.SLUG),
        row.get(WORKSPACE.NAME),
        row.get(WORKSPACE.ZONE),
        row.get(WORKSPACE.LANGUAGE));
  }

  @Override
  public void add(Workspace workspace) {
    current
        .sql()
        .insertInto(WORKSPACE)
        .set(WORKSPACE.ID, workspace.id().value())
        .set(WORKSPACE.SLUG, workspace.slug())
        .set(WORKSPACE.NAME, workspace.name())
        .set(WORKSPACE.ZONE, workspace.zone())
        .set(WORKSPACE.LANGUAGE, workspace.language())
        .execute();
  }
}
