package org.vastine.application.team;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.TokenId;

/**
 * A key to the web API.
 *
 * @param id which one
 * @param name what it is for, 1 to 80 characters
 * @param owner the member it acts for; empty for a program that acts as itself
 * @param scopes what it may do at most
 * @param secret the hash of its key
 * @param madeBy who made it
 * @param madeAt when
 * @param expiresAt from when on it is refused
 * @param usedAt when it was last used, to the minute
 * @param revokedAt when somebody revoked it
 */
public record ApiToken(
    TokenId id,
    String name,
    Optional<MemberId> owner,
    Set<Permission> scopes,
    SecretHash secret,
    By madeBy,
    Instant madeAt,
    Optional<Instant> expiresAt,
    Optional<Instant> usedAt,
    Optional<Instant> revokedAt) {

  private static final long SECONDS_TO_NOTE_USE = 60;

  /** Copies the scopes; refuses null, and an empty, overlong or unprintable name. */
  public ApiToken {
    requireNonNull(id, "id is null");
    requireNonNull(owner, "owner is null");
    requireNonNull(secret, "secret is null");
    requireNonNull(madeBy, "madeBy is null");
    requireNonNull(madeAt, "madeAt is null");
    requireNonNull(expiresAt, "expiresAt is null");
    requireNonNull(usedAt, "usedAt is null");
    requireNonNull(revokedAt, "revokedAt is null");
    scopes = Set.copyOf(scopes);
    if (!isName(name)) {
      throw new IllegalArgumentException("a token's name has 1 to 80 printable characters");
    }
  }

  /** Whether a token can have this name. */
  public static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= 80
        && name.chars().noneMatch(Character::isISOControl);
  }

  /** Whether its time is over. */
  public boolean isExpired(Instant now) {
    return expiresAt.filter(end -> !now.isBefore(end)).isPresent();
  }

  /** Whether it is worth storing that it is used. */
  public boolean isUsedAnew(Instant now) {
    return usedAt.filter(last -> !now.isAfter(last.plusSeconds(SECONDS_TO_NOTE_USE))).isEmpty();
  }

  /** The token as revoked. */
  public ApiToken revoked(Instant now) {
    return new ApiToken(
        id, name, owner, scopes, secret, madeBy, madeAt, expiresAt, usedAt, Optional.of(now));
  }

  /** The token as just used. */
  public ApiToken used(Instant now) {
    return new ApiToken(
        id, name, owner, scopes, secret, madeBy, madeAt, expiresAt, Optional.of(now), revokedAt);
  }
}
