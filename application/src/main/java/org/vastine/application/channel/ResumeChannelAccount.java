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

/** A member has a channel account work again; what came meanwhile is pulled. */
public final class ResumeChannelAccount {

  private final Permitted permitted;
  private final AccountWork work;
  private final PullHints hints;

  /** Needs the common part of work on accounts, and hints. */
  @Inject
  public ResumeChannelAccount(Permitted permitted, AccountWork work, PullHints hints) {
    this.permitted = permitted;
    this.work = work;
    this.hints = hints;
  }

  /**
   * What is asked.
   *
   * @param account which account
   */
  public record Command(ChannelAccountId account) {}

  /** Gives the account as it is then. */
  public Decision<ChannelAccount> handle(Actor actor, Command command) {
    return permitted
        .decide(
            actor,
            Permission.CHANGE_CHANNELS,
            () ->
                work.access(command.account())
                    .then(access ->
                        access.account().state() == AccountState.PAUSED
                            ? Decision.accepted(
                                work.store(
                                    actor,
                                    access.account().in(AccountState.ACTIVE),
                                    Map.of(),
                                    "resumed"))
                            : Decision.refused(
                                Refusal.Kind.CONFLICT, "channel-account.not-paused")))
        .map(account -> {
          hints.pullSoon(actor.workspace(), account.id());
          return account;
        });
  }
}
