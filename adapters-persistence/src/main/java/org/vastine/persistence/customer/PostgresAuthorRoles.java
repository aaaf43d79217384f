package org.vastine.persistence.customer;

import static org.vastine.persistence.schema.Tables.AUTHOR_ROLE;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.customer.AuthorRoles;
import org.vastine.domain.customer.AuthorRole;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.AuthorId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** As whom authors speak, in PostgreSQL. */
public final class PostgresAuthorRoles implements AuthorRoles {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresAuthorRoles(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Map<AuthorId, AudienceRole> among(Collection<AuthorId> authors) {
    return current
        .sql()
        .select(AUTHOR_ROLE.AUTHOR_ID, AUTHOR_ROLE.ROLE)
        .from(AUTHOR_ROLE)
        .where(
            AUTHOR_ROLE.AUTHOR_ID.eq(
                DSL.any(authors.stream().map(AuthorId::value).toArray(UUID[]::new))))
        .fetchMap(
            row -> new AuthorId(row.value1()), row -> Labels.of(AudienceRole.class, row.value2()));
  }

  @Override
  public Optional<AuthorRole> find(AuthorId author) {
    return current
        .sql()
        .selectFrom(AUTHOR_ROLE)
        .where(of(author))
        .fetchOptional(PostgresAuthorRoles::read);
  }

  @Override
  public void store(AuthorRole role) {
    Doer by = Doer.of(role.by());
    current
        .sql()
        .insertInto(AUTHOR_ROLE)
        .set(AUTHOR_ROLE.WORKSPACE_ID, current.workspace().value())
        .set(AUTHOR_ROLE.AUTHOR_ID, role.author().value())
        .set(AUTHOR_ROLE.ROLE, role.role().label())
        .set(AUTHOR_ROLE.SINCE, Moments.of(role.since()))
        .set(AUTHOR_ROLE.BY_KIND, by.kind())
        .set(AUTHOR_ROLE.BY_ID, by.id())
        .onConflict(AUTHOR_ROLE.WORKSPACE_ID, AUTHOR_ROLE.AUTHOR_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public void remove(AuthorId author) {
    current.sql().deleteFrom(AUTHOR_ROLE).where(of(author)).execute();
  }

  private static Condition of(AuthorId author) {
    return AUTHOR_ROLE.AUTHOR_ID.eq(author.value());
  }

  private static AuthorRole read(Record row) {
    return new AuthorRole(
        new AuthorId(row.get(AUTHOR_ROLE.AUTHOR_ID)),
        Labels.of(AudienceRole.class, row.get(AUTHOR_ROLE.ROLE)),
        row.get(AUTHOR_ROLE.SINCE).toInstant(),
        new Doer(row.get(AUTHOR_ROLE.BY_KIND), row.get(AUTHOR_ROLE.BY_ID)).by());
  }
}
