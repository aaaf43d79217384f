package org.vastine.application.channel;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Looks whether the secrets of all channel accounts can be decrypted with the key in use. */
public final class CheckSecrets {

  private final Permitted permitted;
  private final ChannelAccounts accounts;

  /** Needs the accounts. */
  @Inject
  public CheckSecrets(Permitted permitted, ChannelAccounts accounts) {
    this.permitted = permitted;
    this.accounts = accounts;
  }

  /** What is asked: all of them. */
  public record Command() {}

  /** Gives the names of the accounts whose secrets cannot be read; none is how it should be. */
  public Decision<List<String>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_AUDIT,
        () ->
            accounts.all().stream()
                .filter(account -> !isReadable(account))
                .map(ChannelAccount::name)
                .toList());
  }

  private boolean isReadable(ChannelAccount account) {
    try {
      return accounts.access(account.id()).isPresent();
    } catch (UnreadableSecrets e) {
      return false;
    }
  }
}
