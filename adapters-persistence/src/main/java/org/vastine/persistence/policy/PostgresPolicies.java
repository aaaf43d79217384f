package org.vastine.persistence.policy;

import static org.vastine.persistence.schema.Tables.POLICY;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.policy.Policies;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Moments;

/**
 * Response policies, in PostgreSQL: one document a version. The active one is asked for with every
 * mention, so that the last one of each workspace is kept as it was read.
 */
@Singleton
public final class PostgresPolicies implements Policies {

  private final CurrentTransaction current;
  private final Map<WorkspaceId, ResponsePolicy> lastActive = new ConcurrentHashMap<>();

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresPolicies(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public ResponsePolicy active() {
    int number =
        current
            .sql()
            .select(POLICY.NUMBER)
            .from(POLICY)
            .where(DSL.condition(POLICY.ACTIVE))
            .fetchOptional(POLICY.NUMBER)
            .orElseThrow(() -> new IllegalStateException("the workspace has no active policy"));
    WorkspaceId workspace = current.workspace();
    ResponsePolicy read = lastActive.get(workspace);
    return read != null && read.version() == number ? read : readActive(workspace, number);
  }

  /** Remembered when what was read is committed; versions never change after that. */
  private ResponsePolicy readActive(WorkspaceId workspace, int number) {
    ResponsePolicy policy = find(number).orElseThrow();
    current.afterCommit(() -> lastActive.put(workspace, policy));
    return policy;
  }

  @Override
  public Optional<ResponsePolicy> find(int number) {
    return document(POLICY.NUMBER.eq(number));
  }

  private Optional<ResponsePolicy> document(Condition which) {
    return current
        .sql()
        .select(POLICY.DOCUMENT)
        .from(POLICY)
        .where(which)
        .fetchOptional(row -> PolicyDocument.read(row.value1()));
  }

  @Override
  public List<Version> versions() {
    return current
        .sql()
        .select(
            POLICY.NUMBER,
            POLICY.NAME,
            POLICY.ACTIVE,
            POLICY.ADDED_AT,
            POLICY.BY_KIND,
            POLICY.BY_ID)
        .from(POLICY)
        .orderBy(POLICY.NUMBER.desc())
        .fetch(PostgresPolicies::version);
  }

  private static Version version(Record row) {
    return new Version(
        row.get(POLICY.NUMBER),
        row.get(POLICY.NAME),
        row.get(POLICY.ACTIVE),
        row.get(POLICY.ADDED_AT).toInstant(),
        new Doer(row.get(POLICY.BY_KIND), row.get(POLICY.BY_ID)).by());
  }

  @Override
  public void add(ResponsePolicy policy, By by, Instant at) {
    int last =
        current
            .sql()
            .select(DSL.coalesce(DSL.max(POLICY.NUMBER), 0))
            .from(POLICY)
            .fetchSingle()
            .value1();
    if (policy.version() != last + 1) {
      throw new IllegalStateException("not the next version: " + policy.version());
    }
    Doer doer = Doer.of(by);
    current
        .sql()
        .insertInto(POLICY)
        .set(POLICY.WORKSPACE_ID, current.workspace().value())
        .set(POLICY.NUMBER, policy.version())
        .set(POLICY.NAME, policy.name())
        .set(POLICY.ACTIVE, false)
        .set(POLICY.ADDED_AT, Moments.of(at))
        .set(POLICY.BY_KIND, doer.kind())
        .set(POLICY.BY_ID, doer.id())
        .set(POLICY.DOCUMENT, PolicyDocument.of(policy))
        .execute();
  }

  @Override
  public void activate(int number) {
    current
        .sql()
        .update(POLICY)
        .set(POLICY.ACTIVE, false)
        .where(DSL.condition(POLICY.ACTIVE))
        .execute();
    int activated =
        current
            .sql()
            .update(POLICY)
            .set(POLICY.ACTIVE, true)
            .where(POLICY.NUMBER.eq(number))
            .execute();
    if (activated != 1) {
      throw new IllegalStateException("no such version: " + number);
    }
  }
}
