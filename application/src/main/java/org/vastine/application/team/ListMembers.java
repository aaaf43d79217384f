package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** Who is in the workspace, those who left included, and who is invited. */
public final class ListMembers {

  private final Permitted permitted;
  private final Members members;
  private final Invitations invitations;
  private final InstantSource clock;

  /** Needs members, invitations and the clock. */
  @Inject
  public ListMembers(
      Permitted permitted, Members members, Invitations invitations, InstantSource clock) {
    this.permitted = permitted;
    this.members = members;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** What is asked: all of them. */
  public record Command() {}

  /**
   * The team.
   *
   * @param members by name
   * @param invited who has not joined yet, the latest first
   */
  public record Team(List<Member> members, List<Invited> invited) {

    /** Copies both. */
    public Team {
      members = List.copyOf(members);
      invited = List.copyOf(invited);
    }
  }

  /** Somebody who can still join. */
  public record Invited(InvitationId id, EmailAddress email, Role role, Instant expiresAt) {}

  /** Gives the team. */
  public Decision<Team> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_MEMBERS, () -> new Team(members.all(), invited()));
  }

  private List<Invited> invited() {
    Instant now = clock.instant();
    return invitations.open().stream()
        .filter(invitation -> !invitation.isExpired(now))
        .flatMap(invitation ->
            invitation.email().stream()
                .map(email ->
                    new Invited(invitation.id(), email, invitation.role(), invitation.expiresAt())))
        .toList();
  }
}
