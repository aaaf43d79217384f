package org.vastine.application.team;

import jakarta.inject.Inject;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;

/**
 * Whoever started Vastine becomes the first admin, by the one-time set-up link. The link is the
 * permission.
 */
public final class CompleteSetUp {

  private final Joining joining;

  /** Needs the way by which people join. */
  @Inject
  public CompleteSetUp(Joining joining) {
    this.joining = joining;
  }

  /**
   * What is asked.
   *
   * @param link the key of the set-up link
   * @param name how colleagues see the member
   * @param email what the member will sign in with
   * @param password what only the member will know
   */
  public record Command(Secret link, String name, EmailAddress email, Secret password) {}

  /** Gives the first member. */
  public Decision<Member> handle(Command command) {
    return joining.join(
        command.link().value(),
        command.name(),
        command.password(),
        invitation ->
            invitation.isSetUp()
                ? Decision.accepted(command.email())
                : Decision.refused(Joining.unknown()));
  }
}
