package org.vastine.application.channel;

import jakarta.inject.Inject;
import java.util.Map;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member pauses a channel account: nothing is pulled, and platforms are asked to come again. */
public final class PauseChannelAccount {

  private final Permitted permitted;
  private final AccountWork work;

  /** Needs the common part of work on accounts. */
  @Inject
  public PauseChannelAccount(Permitted permitted, AccountWork work) {
    this.permitted = permitted;
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param account which account
   */
  public record Command(ChannelAccountId account) {}

  /** Gives the account as it is then. */
  public Decision<ChannelAccount> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_CHANNELS,
        () ->
            work.access(command.account())
                .then(access ->
                    access.account().state() == AccountState.ACTIVE
                        ? Decision.accepted(
                            work.store(
                                actor,
                                access.account().in(AccountState.PAUSED),
                                Map.of(),
                                "paused"))
                        : Decision.refused(Refusal.Kind.CONFLICT, "channel-account.not-active")));
  }
}
