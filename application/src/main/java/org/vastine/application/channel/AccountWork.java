package org.vastine.application.channel;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.stream.LiveEvents;
import org.vastine.application.watch.WatchTerms;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;

/**
 * What every change of a channel account has in common; works within the transaction that is open.
 */
public final class AccountWork {

  private final ChannelAccounts accounts;
  private final ChannelProviders providers;
  private final WatchTerms terms;
  private final ListeningAccounts listening;
  private final AuditLog audit;
  private final LiveEvents live;
  private final InstantSource clock;

  /** Puts it together. */
  @Inject
  public AccountWork(
      ChannelAccounts accounts,
      ChannelProviders providers,
      WatchTerms terms,
      ListeningAccounts listening,
      AuditLog audit,
      LiveEvents live,
      InstantSource clock) {
    this.accounts = accounts;
    this.providers = providers;
    this.terms = terms;
    this.listening = listening;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  Decision<ChannelProvider> provider(ChannelKind kind) {
    return providers
        .of(kind)
        .<Decision<ChannelProvider>>map(Decision::accepted)
        .orElseGet(() ->
            Decision.refused(
                Refusal.of(Refusal.Kind.NOT_FOUND, "channel-kind.not-found").with("kind", kind)));
  }

  Decision<AccountAccess> access(ChannelAccountId id) {
    return accounts
        .access(id)
        .<Decision<AccountAccess>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "channel-account.not-found"));
  }

  /** Refuses to listen for nothing: all that comes would be passed over. */
  Decision<Boolean> listens(boolean wanted) {
    return wanted && !terms.anyActive()
        ? Decision.refused(Refusal.Kind.CONFLICT, "channel-account.nothing-to-listen-for")
        : Decision.accepted(wanted);
  }

  /** Has a change of who listens counted at once, when it is stored for good. */
  void changed(Actor actor) {
    listening.changed(actor.workspace());
  }

  ChannelAccount store(
      Actor actor, ChannelAccount account, Map<String, String> secrets, String action) {
    accounts.store(account, secrets);
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "channel-account." + action,
            account.id().toString(),
            Map.of("kind", account.kind().name(), "listens", Boolean.toString(account.listens()))));
    live.announce(
        List.of(
            new LiveEvents.Change(
                LiveEvents.Kind.CHANNEL_ACCOUNT, account.id().toString(), 0, clock.instant())));
    return account;
  }
}
