package org.vastine.application.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A program hands in what it heard on one channel account. */
@Singleton
public final class HandInMentions {

  private final Permitted permitted;
  private final ChannelAccounts accounts;
  private final IntakeGate gate;
  private final TakeInMentions takeIn;
  private final Map<Key, ChannelKind> kinds = new ConcurrentHashMap<>();

  private record Key(WorkspaceId workspace, ChannelAccountId account) {}

  /** Needs the accounts, and both ways into intake. */
  @Inject
  public HandInMentions(
      Permitted permitted, ChannelAccounts accounts, IntakeGate gate, TakeInMentions takeIn) {
    this.permitted = permitted;
    this.accounts = accounts;
    this.gate = gate;
    this.takeIn = takeIn;
  }

  /**
   * What is handed in.
   *
   * @param account the account it belongs to
   * @param items oldest first, once it is known on which kind of channel authors have their handles
   * @param alone whether it joins the transaction that is open, rather than being stored together
   *     with what others bring
   */
  public record Command(
      ChannelAccountId account, Function<ChannelKind, List<InboundItem>> items, boolean alone) {}

  /** Gives one result for each item, when all of it is stored for good. */
  public Decision<List<ItemResult>> handle(Actor actor, Command command) {
    return kind(actor, command.account())
        .then(kind -> {
          AccountItems items =
              AccountItems.of(command.account(), Coverage.Way.API, command.items().apply(kind));
          return command.alone()
              ? takeIn
                  .handle(actor, new TakeInMentions.Command(List.of(items)))
                  .map(taken -> taken.parts().getFirst())
              : gate.handle(actor, new IntakeGate.Command(items));
        });
  }

  /** The kind of an account never changes, so that it is asked for once. */
  private Decision<ChannelKind> kind(Actor actor, ChannelAccountId account) {
    Key key = new Key(actor.workspace(), account);
    ChannelKind known = kinds.get(key);
    if (known != null) {
      return Decision.accepted(known);
    }
    Decision<Optional<ChannelAccount>> found =
        permitted.read(actor, Permission.TAKE_IN_MENTIONS, () -> accounts.find(account));
    return found.then(one ->
        one.map(ChannelAccount::kind)
            .map(kind -> {
              kinds.put(key, kind);
              return Decision.accepted(kind);
            })
            .orElseGet(
                () -> Decision.refused(Refusal.Kind.NOT_FOUND, "channel-account.not-found")));
  }
}
