package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/**
 * Somebody is invited to become a member. The link is shown once, to whoever invites, who hands it
 * over; a newer invitation of the same address takes the place of an older one.
 */
public final class InviteMember {

  private static final Duration LASTS = Duration.ofDays(7);

  private final Permitted permitted;
  private final Members members;
  private final Inviting inviting;

  /** Needs the members and the making of invitations. */
  @Inject
  public InviteMember(Permitted permitted, Members members, Inviting inviting) {
    this.permitted = permitted;
    this.members = members;
    this.inviting = inviting;
  }

  /**
   * What is asked.
   *
   * @param email who is invited
   * @param role what the member will be trusted with
   */
  public record Command(EmailAddress email, Role role) {}

  /**
   * An invitation.
   *
   * @param id which one
   * @param key what the link carries, shown this once
   * @param expiresAt until when it can be used
   */
  public record Invited(InvitationId id, BearerKey key, Instant expiresAt) {}

  /** Gives the invitation with its key. */
  public Decision<Invited> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.CHANGE_MEMBERS, () -> invited(actor, command));
  }

  private Decision<Invited> invited(Actor actor, Command command) {
    if (members.findByEmail(command.email()).isPresent()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "team.email-taken");
    }
    Inviting.Made made =
        inviting.make(
            actor.workspace(), Optional.of(command.email()), command.role(), actor.by(), LASTS);
    return Decision.accepted(
        new Invited(made.invitation().id(), made.key(), made.invitation().expiresAt()));
  }
}
