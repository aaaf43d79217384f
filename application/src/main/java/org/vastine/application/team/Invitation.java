package org.vastine.application.team;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.team.By;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Role;

/**
 * A link by which one person becomes a member, once. The very first one, made at the first start,
 * is for whoever sets the workspace up, and names nobody.
 *
 * @param id which one
 * @param email who is invited; empty for setting up
 * @param role what the member will be trusted with
 * @param secret the hash of its key
 * @param madeBy who invites
 * @param madeAt when
 * @param expiresAt from when on it is refused
 * @param closedAt when it was used or withdrawn
 */
public record Invitation(
    InvitationId id,
    Optional<EmailAddress> email,
    Role role,
    SecretHash secret,
    By madeBy,
    Instant madeAt,
    Instant expiresAt,
    Optional<Instant> closedAt) {

  /** Refuses null. */
  public Invitation {
    requireNonNull(id, "id is null");
    requireNonNull(email, "email is null");
    requireNonNull(role, "role is null");
    requireNonNull(secret, "secret is null");
    requireNonNull(madeBy, "madeBy is null");
    requireNonNull(madeAt, "madeAt is null");
    requireNonNull(expiresAt, "expiresAt is null");
    requireNonNull(closedAt, "closedAt is null");
  }

  /** Whether it is for setting the workspace up. */
  public boolean isSetUp() {
    return email.isEmpty();
  }

  /** Whether its time is over. */
  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** The invitation as used or withdrawn. */
  public Invitation closed(Instant now) {
    return new Invitation(id, email, role, secret, madeBy, madeAt, expiresAt, Optional.of(now));
  }
}
