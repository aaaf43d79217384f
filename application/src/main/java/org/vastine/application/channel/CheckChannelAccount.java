package org.vastine.application.channel;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Tries a connected account on its platform and changes nothing. */
public final class CheckChannelAccount {

  private final Permitted permitted;
  private final AccountWork work;

  /** Needs the common part of work on accounts. */
  @Inject
  public CheckChannelAccount(Permitted permitted, AccountWork work) {
    this.permitted = permitted;
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param account which account
   */
  public record Command(ChannelAccountId account) {}

  /** Gives the name under which we act there, or why it does not work. */
  public Decision<CheckedAccount> handle(Actor actor, Command command) {
    return permitted
        .decide(actor, Permission.READ_CHANNELS, () -> work.access(command.account()))
        .then(access ->
            work.provider(access.account().kind())
                .then(provider -> AccountChecks.decided(provider.check(access))));
  }
}
