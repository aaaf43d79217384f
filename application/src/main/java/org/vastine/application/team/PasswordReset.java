package org.vastine.application.team;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * A link by which a member who forgot the password sets a new one, once.
 *
 * @param id which one
 * @param member whose password
 * @param secret the hash of its key
 * @param madeBy who made the link
 * @param madeAt when
 * @param expiresAt from when on it is refused
 * @param closedAt when it was used or withdrawn
 */
public record PasswordReset(
    PasswordResetId id,
    MemberId member,
    SecretHash secret,
    By madeBy,
    Instant madeAt,
    Instant expiresAt,
    Optional<Instant> closedAt) {

  /** Refuses null. */
  public PasswordReset {
    requireNonNull(id, "id is null");
    requireNonNull(member, "member is null");
    requireNonNull(secret, "secret is null");
    requireNonNull(madeBy, "madeBy is null");
    requireNonNull(madeAt, "madeAt is null");
    requireNonNull(expiresAt, "expiresAt is null");
    requireNonNull(closedAt, "closedAt is null");
  }

  /** Whether its time is over. */
  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** The reset as used or withdrawn. */
  public PasswordReset closed(Instant now) {
    return new PasswordReset(id, member, secret, madeBy, madeAt, expiresAt, Optional.of(now));
  }
}
