package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.vastine.application.kernel.Ids;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Role;

/** Makes invitations and withdraws earlier ones, within the transaction that is open. */
public final class Inviting {

  private final Invitations invitations;
  private final NewSecrets secrets;
  private final TeamAudit audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Puts it together. */
  @Inject
  public Inviting(
      Invitations invitations, NewSecrets secrets, TeamAudit audit, Ids ids, InstantSource clock) {
    this.invitations = invitations;
    this.secrets = secrets;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** A new invitation and the key that opens it, which is shown this once. */
  record Made(Invitation invitation, BearerKey key) {}

  Made make(WorkspaceId workspace, Optional<EmailAddress> email, Role role, By by, Duration lasts) {
    withdraw(open -> open.email().equals(email));
    Instant now = clock.instant();
    Secret secret = secrets.next();
    InvitationId id = new InvitationId(ids.next());
    Invitation invitation =
        new Invitation(
            id, email, role, SecretHash.of(secret), by, now, now.plus(lasts), Optional.empty());
    invitations.store(invitation);
    audit.changed(by, "member-invited", id, Map.of("role", role.label()));
    return new Made(
        invitation, new BearerKey(BearerKey.Kind.INVITATION, workspace, id.value(), secret));
  }

  private void withdraw(Predicate<Invitation> which) {
    invitations.open().stream()
        .filter(which)
        .forEach(open -> invitations.store(open.closed(clock.instant())));
  }
}
