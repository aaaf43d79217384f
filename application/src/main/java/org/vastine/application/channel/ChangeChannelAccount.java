package org.vastine.application.channel;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The settings of a channel account change; it is tried on the platform before anything is stored,
 * and then active.
 */
public final class ChangeChannelAccount {

  private final Permitted permitted;
  private final AccountWork work;
  private final PullHints hints;

  /** Needs the common part of work on accounts, and hints. */
  @Inject
  public ChangeChannelAccount(Permitted permitted, AccountWork work, PullHints hints) {
    this.permitted = permitted;
    this.work = work;
    this.hints = hints;
  }

  /**
   * What is asked.
   *
   * @param account which account
   * @param name what members call it
   * @param settings values by name; secret ones that are not named keep theirs
   * @param listens whether only what a watch term hits is kept from now on; as before where empty
   */
  public record Command(
      ChannelAccountId account,
      String name,
      Map<String, String> settings,
      Optional<Boolean> listens) {
    /** Copies the settings. */
    public Command {
      settings = Map.copyOf(settings);
    }

    @Override
    public String toString() {
      return "Command[" + account + ", " + name + ", " + settings.keySet() + "]";
    }
  }

  /** Gives the account as it is then. */
  public Decision<ChannelAccount> handle(Actor actor, Command command) {
    if (command.name().isBlank() || command.name().length() > 100) {
      return Decision.refused(Refusal.Kind.INVALID, "channel-account.name-invalid");
    }
    return permitted
        .decide(actor, Permission.CHANGE_CHANNELS, () -> stored(command))
        .then(access -> tried(actor, access, command))
        .then(fresh ->
            permitted.read(
                actor,
                Permission.CHANGE_CHANNELS,
                () -> work.store(actor, fresh.account(), fresh.secrets(), "changed")))
        .map(account -> {
          work.changed(actor);
          hints.pullSoon(actor.workspace(), account.id());
          return account;
        });
  }

  /** The account as it is, unless it is to begin listening and there is nothing to listen for. */
  private Decision<AccountAccess> stored(Command command) {
    return work.access(command.account())
        .then(access ->
            work.listens(command.listens().orElse(false) && !access.account().listens())
                .map(_ -> access));
  }

  private Decision<AccountAccess> tried(Actor actor, AccountAccess stored, Command command) {
    return work.provider(stored.account().kind())
        .then(provider ->
            new SettingRules(provider.description())
                .part(command.settings(), true)
                .then(parted -> {
                  Map<String, String> secrets = new HashMap<>(stored.secrets());
                  secrets.putAll(parted.secret());
                  ChannelAccount account =
                      new ChannelAccount(
                          stored.account().id(),
                          stored.account().kind(),
                          command.name().strip(),
                          parted.open(),
                          AccountState.ACTIVE,
                          command.listens().orElse(stored.account().listens()));
                  AccountAccess fresh = new AccountAccess(actor.workspace(), account, secrets);
                  return AccountChecks.decided(provider.check(fresh)).map(_ -> fresh);
                }));
  }
}
