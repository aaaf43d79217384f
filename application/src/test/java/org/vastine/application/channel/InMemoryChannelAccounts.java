package org.vastine.application.channel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.mention.ChannelAccountId;

/** Channel accounts with their secrets and cursors, in memory. */
public final class InMemoryChannelAccounts implements ChannelAccounts {

  private final InMemoryTransactions transactions;
  private final InMemoryTable<ChannelAccountId, Kept> accounts;

  private record Kept(ChannelAccount account, Map<String, String> secrets, Cursor cursor) {}

  /** Nothing is connected yet. */
  public InMemoryChannelAccounts(InMemoryTransactions transactions) {
    this.transactions = transactions;
    this.accounts = new InMemoryTable<>(transactions);
  }

  @Override
  public List<ChannelAccount> all() {
    return accounts.stream()
        .map(Kept::account)
        .sorted(
            Comparator.comparing(ChannelAccount::name)
                .thenComparing(account -> account.id().value()))
        .toList();
  }

  @Override
  public Set<ChannelAccountId> listening() {
    return all().stream()
        .filter(ChannelAccount::listens)
        .map(ChannelAccount::id)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<ChannelAccount> find(ChannelAccountId id) {
    return accounts.find(id).map(Kept::account);
  }

  @Override
  public Optional<AccountAccess> access(ChannelAccountId id) {
    return accounts
        .find(id)
        .map(kept -> new AccountAccess(transactions.workspace(), kept.account(), kept.secrets()));
  }

  @Override
  public void store(ChannelAccount account, Map<String, String> secrets) {
    Optional<Kept> before = accounts.find(account.id());
    Map<String, String> all = new TreeMap<>(before.map(Kept::secrets).orElse(Map.of()));
    all.putAll(secrets);
    Cursor cursor = before.map(Kept::cursor).orElse(Cursor.START);
    accounts.put(account.id(), new Kept(account, Map.copyOf(all), cursor));
  }

  @Override
  public Cursor cursor(ChannelAccountId id) {
    return accounts.find(id).map(Kept::cursor).orElse(Cursor.START);
  }

  @Override
  public void moveCursor(ChannelAccountId id, Cursor cursor) {
    Kept kept =
        accounts
            .find(id)
            .orElseThrow(() -> new IllegalStateException("there is no account to move on"));
    accounts.put(id, new Kept(kept.account(), kept.secrets(), cursor));
  }
}
