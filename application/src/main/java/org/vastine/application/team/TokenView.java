package org.vastine.application.team;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.TokenId;

/**
 * An API token as lists show it, without anything of its secret.
 *
 * @param id which one
 * @param name what it is for
 * @param owner the member it acts for; empty for a program that acts as itself
 * @param scopes what it may do at most
 * @param madeBy who made it
 * @param madeAt when
 * @param expiresAt from when on it is refused
 * @param usedAt when it was last used, to the minute
 * @param revokedAt when somebody revoked it
 */
public record TokenView(
    TokenId id,
    String name,
    Optional<MemberId> owner,
    Set<Permission> scopes,
    By madeBy,
    Instant madeAt,
    Optional<Instant> expiresAt,
    Optional<Instant> usedAt,
    Optional<Instant> revokedAt) {

  /** Copies the scopes. */
  public TokenView {
    scopes = Set.copyOf(scopes);
  }

  static TokenView of(ApiToken token) {
    return new TokenView(
        token.id(),
        token.name(),
        token.owner(),
        token.scopes(),
        token.madeBy(),
        token.madeAt(),
        token.expiresAt(),
        token.usedAt(),
        token.revokedAt());
  }
}
