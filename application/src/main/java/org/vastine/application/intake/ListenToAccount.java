package org.vastine.application.intake;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Opens the lasting connection by which a platform hints that something is new. */
public final class ListenToAccount {

  private final Permitted permitted;
  private final ChannelAccounts accounts;
  private final ChannelProviders providers;

  /** Needs the accounts and their platforms. */
  @Inject
  public ListenToAccount(
      Permitted permitted, ChannelAccounts accounts, ChannelProviders providers) {
    this.permitted = permitted;
    this.accounts = accounts;
    this.providers = providers;
  }

  /**
   * What is asked.
   *
   * @param account which account
   * @param hint called when something is new; must not block
   */
  public record Command(ChannelAccountId account, Runnable hint) {}

  /**
   * Gives the connection, to be closed by the one who asked; refused where the platform has none.
   */
  public Decision<ChannelProvider.Listening> handle(Actor actor, Command command) {
    return permitted
        .decide(
            actor,
            Permission.TAKE_IN_MENTIONS,
            () ->
                accounts
                    .access(command.account())
                    .<Decision<AccountAccess>>map(Decision::accepted)
                    .orElseGet(() ->
                        Decision.refused(Refusal.Kind.NOT_FOUND, "channel-account.not-found")))
        .then(access -> open(access, command.hint()));
  }

  private Decision<ChannelProvider.Listening> open(AccountAccess access, Runnable hint) {
    Optional<ChannelProvider> provider =
        providers
            .of(access.account().kind())
            .filter(found -> found.description().capabilities().allows(Capability.LISTEN));
    return provider
        .<Decision<ChannelProvider.Listening>>map(
            found -> Decision.accepted(found.listen(access, hint)))
        .orElseGet(() -> Decision.refused(Refusal.Kind.CONFLICT, "channel-kind.cannot-listen"));
  }
}
