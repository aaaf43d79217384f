package org.vastine.application.team;

import jakarta.inject.Inject;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;

/** Somebody who was invited becomes a member. The link is the permission. */
public final class AcceptInvitation {

  private final Joining joining;

  /** Needs the way by which people join. */
  @Inject
  public AcceptInvitation(Joining joining) {
    this.joining = joining;
  }

  /**
   * What is asked.
   *
   * @param link the key of the invitation
   * @param name how colleagues see the member
   * @param password what only the member will know
   */
  public record Command(Secret link, String name, Secret password) {}

  /** Gives the new member, who signs in with the address that was invited. */
  public Decision<Member> handle(Command command) {
    return joining.join(
        command.link().value(),
        command.name(),
        command.password(),
        invitation ->
            invitation
                .email()
                .<Decision<EmailAddress>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(Joining.unknown())));
  }
}
