package org.vastine.persistence.team;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.vastine.persistence.schema.Tables.API_TOKEN;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Record;
import org.vastine.application.team.ApiToken;
import org.vastine.application.team.ApiTokens;
import org.vastine.application.team.SecretHash;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.TokenId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** API tokens, in PostgreSQL. */
public final class PostgresApiTokens implements ApiTokens {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresApiTokens(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<ApiToken> find(TokenId id) {
    return current
        .sql()
        .select(API_TOKEN.fields())
        .from(API_TOKEN)
        .where(API_TOKEN.ID.eq(id.value()))
        .fetchOptional(PostgresApiTokens::token);
  }

  @Override
  public List<ApiToken> all() {
    return current
        .sql()
        .select(API_TOKEN.fields())
        .from(API_TOKEN)
        .orderBy(API_TOKEN.ID.desc())
        .fetch(PostgresApiTokens::token);
  }

  private static ApiToken token(Record row) {
    return new ApiToken(
        new TokenId(row.get(API_TOKEN.ID)),
        row.get(API_TOKEN.NAME),
        Optional.ofNullable(row.get(API_TOKEN.OWNER_ID)).map(MemberId::new),
        scopes(row.get(API_TOKEN.SCOPES)),
        new SecretHash(row.get(API_TOKEN.SECRET_HASH)),
        new Doer(row.get(API_TOKEN.BY_KIND), row.get(API_TOKEN.BY_ID)).by(),
        row.get(API_TOKEN.MADE_AT).toInstant(),
        Moments.optional(row.get(API_TOKEN.EXPIRES_AT)),
        Moments.optional(row.get(API_TOKEN.USED_AT)),
        Moments.optional(row.get(API_TOKEN.REVOKED_AT)));
  }

  private static Set<Permission> scopes(String labels) {
    return Stream.of(labels.split(" ", -1))
        .filter(label -> !label.isEmpty())
        .map(label -> Labels.of(Permission.class, label))
        .collect(toSet());
  }

  @Override
  public void store(ApiToken token) {
    Doer doer = Doer.of(token.madeBy());
    String scopes = token.scopes().stream().map(Permission::label).sorted().collect(joining(" "));
    current
        .sql()
        .insertInto(API_TOKEN)
        .set(API_TOKEN.WORKSPACE_ID, current.workspace().value())
        .set(API_TOKEN.ID, token.id().value())
        .set(API_TOKEN.NAME, token.name())
        .set(API_TOKEN.OWNER_ID, token.owner().map(MemberId::value).orElse(null))
        .set(API_TOKEN.SCOPES, scopes)
        .set(API_TOKEN.SECRET_HASH, token.secret().hex())
        .set(API_TOKEN.BY_KIND, doer.kind())
        .set(API_TOKEN.BY_ID, doer.id())
        .set(API_TOKEN.MADE_AT, Moments.of(token.madeAt()))
        .set(API_TOKEN.EXPIRES_AT, Moments.ofOptional(token.expiresAt()))
        .set(API_TOKEN.USED_AT, Moments.ofOptional(token.usedAt()))
        .set(API_TOKEN.REVOKED_AT, Moments.ofOptional(token.revokedAt()))
        .onConflict(API_TOKEN.WORKSPACE_ID, API_TOKEN.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }
}
