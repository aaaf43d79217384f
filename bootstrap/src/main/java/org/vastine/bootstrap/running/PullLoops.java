package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.channel.ListChannelAccounts;
import org.vastine.application.channel.ListChannelAccounts.AccountView;
import org.vastine.application.channel.PullHints;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;

/**
 * One loop for each active channel account, which pulls when its platform's interval is over or
 * somebody hints that something is new. Looks every few seconds for accounts that came, went or
 * were paused, on whatever node that was done.
 */
@Singleton
public final class PullLoops implements PullHints {

  private static final Logger log = LoggerFactory.getLogger(PullLoops.class);
  private static final Duration LOOK = Duration.ofSeconds(3);

  private final ListWorkspaces workspaces;
  private final ListChannelAccounts accounts;
  private final ChannelProviders providers;
  private final Provider<AccountPull> pulls;
  private final Map<Key, AccountPull> running = new ConcurrentHashMap<>();
  private volatile Optional<Loop> looking = Optional.empty();

  private record Key(WorkspaceId workspace, ChannelAccountId account) {}

  @Inject
  PullLoops(
      ListWorkspaces workspaces,
      ListChannelAccounts accounts,
      ChannelProviders providers,
      Provider<AccountPull> pulls) {
    this.workspaces = workspaces;
    this.accounts = accounts;
    this.providers = providers;
    this.pulls = pulls;
  }

  void start() {
    looking = Optional.of(Loop.start("channel accounts", this::look));
  }

  /** Ends all pulling; what is under way is finished. */
  void stop() {
    looking.ifPresent(Loop::close);
    running.values().parallelStream().forEach(AccountPull::close);
    running.clear();
  }

  @Override
  public void pullSoon(WorkspaceId workspace, ChannelAccountId account) {
    AccountPull pull = running.get(new Key(workspace, account));
    if (pull == null) {
      looking.ifPresent(Loop::wake);
    } else {
      pull.wake();
    }
  }

  private Duration look() {
    Set<Key> active = new HashSet<>();
    for (Workspace workspace : workspaces.handle()) {
      for (ChannelAccount account : active(workspace)) {
        Key key = new Key(workspace.id(), account.id());
        active.add(key);
        running.computeIfAbsent(key, _ -> begin(workspace.id(), account));
      }
    }
    running.forEach((key, pull) -> {
      if (!active.contains(key) && running.remove(key, pull)) {
        log.info("Pulling for channel account {} ends.", key.account());
        pull.close();
      }
    });
    return LOOK;
  }

  private List<ChannelAccount> active(Workspace workspace) {
    Decision<List<AccountView>> decision =
        accounts.handle(Actor.vastine(workspace.id()), new ListChannelAccounts.Command());
    return switch (decision) {
      case Decision.Accepted<List<AccountView>>(List<AccountView> views) ->
          views.stream()
              .map(AccountView::account)
              .filter(account -> account.state() == AccountState.ACTIVE)
              .filter(this::bringsItems)
              .toList();
      case Decision.Refused<List<AccountView>>(var refusal) ->
          throw new IllegalStateException("accounts were refused: " + refusal.code());
    };
  }

  /** An account of a kind that is missing is asked all the same, so that its coverage says so. */
  private boolean bringsItems(ChannelAccount account) {
    return providers
        .of(account.kind())
        .map(provider -> provider.description().capabilities().bringItems())
        .orElse(true);
  }

  private AccountPull begin(WorkspaceId workspace, ChannelAccount account) {
    log.info("Pulling for channel account {} ({}) begins.", account.id(), account.kind());
    AccountPull pull = pulls.get();
    pull.start(workspace, account);
    return pull;
  }
}
