package org.vastine.application.channel;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A channel account is connected: its settings are checked against the provider's description, then
 * tried on the platform, then stored, secrets encrypted. Taking in begins at once.
 */
public final class ConnectChannelAccount {

  private final Permitted permitted;
  private final AccountWork work;
  private final PullHints hints;
  private final Ids ids;

  /** Needs the common part of work on accounts, hints, and new ids. */
  @Inject
  public ConnectChannelAccount(Permitted permitted, AccountWork work, PullHints hints, Ids ids) {
    this.permitted = permitted;
    this.work = work;
    this.hints = hints;
    this.ids = ids;
  }

  /**
   * What is asked.
   *
   * @param kind which kind
   * @param name what members call it, 1 to 100 characters
   * @param settings values by name, secret ones included
   * @param listens whether only what a watch term hits is kept
   */
  public record Command(
      ChannelKind kind, String name, Map<String, String> settings, boolean listens) {
    /** Copies the settings. */
    public Command {
      settings = Map.copyOf(settings);
    }

    /** Of an account that keeps all that it hears. */
    public Command(ChannelKind kind, String name, Map<String, String> settings) {
      this(kind, name, settings, false);
    }

    @Override
    public String toString() {
      return "Command[" + kind + ", " + name + ", " + settings.keySet() + "]";
    }
  }

  /** A new account and the name it acts under on its platform. */
  public record Connected(ChannelAccount account, String actsAs) {}

  private record Tried(ChannelAccount account, Map<String, String> secrets, String actsAs) {}

  /** Gives the account; the platform is asked while no transaction is open. */
  public Decision<Connected> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(Permission.CHANGE_CHANNELS);
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    return permitted
        .decide(actor, Permission.CHANGE_CHANNELS, () -> work.listens(command.listens()))
        .then(_ -> work.provider(command.kind()))
        .then(provider ->
            new SettingRules(provider.description())
                .part(command.settings(), false)
                .then(parted -> tried(actor, command, provider, parted)))
        .then(tried -> store(actor, tried));
  }

  private Decision<Tried> tried(
      Actor actor, Command command, ChannelProvider provider, SettingRules.Parted parted) {
    if (command.name().isBlank() || command.name().length() > 100) {
      return Decision.refused(Refusal.Kind.INVALID, "channel-account.name-invalid");
    }
    ChannelAccount account =
        new ChannelAccount(
            new ChannelAccountId(ids.next()),
            command.kind(),
            command.name().strip(),
            parted.open(),
            AccountState.ACTIVE,
            command.listens());
    return AccountChecks.decided(
            provider.check(new AccountAccess(actor.workspace(), account, parted.secret())))
        .map(checked -> new Tried(account, parted.secret(), checked.actsAs()));
  }

  private Decision<Connected> store(Actor actor, Tried tried) {
    Decision<Connected> connected =
        permitted.read(
            actor,
            Permission.CHANGE_CHANNELS,
            () ->
                new Connected(
                    work.store(actor, tried.account(), tried.secrets(), "connected"),
                    tried.actsAs()));
    work.changed(actor);
    hints.pullSoon(actor.workspace(), tried.account().id());
    return connected;
  }
}
