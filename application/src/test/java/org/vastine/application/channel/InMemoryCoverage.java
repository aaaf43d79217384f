package org.vastine.application.channel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

/** Coverage, in memory. */
public final class InMemoryCoverage implements Coverage {

  private final InMemoryTable<ChannelAccountId, AccountCoverage> accounts;
  private final InMemoryTable<ChannelAccountId, List<ExternalId>> recent;

  /** Nothing came yet. */
  public InMemoryCoverage(InMemoryTransactions transactions) {
    this.accounts = new InMemoryTable<>(transactions);
    this.recent = new InMemoryTable<>(transactions);
  }

  @Override
  public void took(
      ChannelAccountId account,
      Way way,
      int takenIn,
      int duplicates,
      int setAside,
      Optional<Instant> upTo,
      Instant now) {
    WayState before = stateOf(account, way);
    Optional<Instant> newest =
        Stream.concat(before.upTo().stream(), upTo.stream()).max(Comparator.naturalOrder());
    keep(
        account,
        new WayState(
            way,
            before.takenIn() + takenIn,
            before.duplicates() + duplicates,
            before.setAside() + setAside,
            newest,
            Optional.of(now),
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  public void failed(ChannelAccountId account, Way way, String problem, Instant now) {
    WayState before = stateOf(account, way);
    keep(
        account,
        new WayState(
            way,
            before.takenIn(),
            before.duplicates(),
            before.setAside(),
            before.upTo(),
            before.lastSuccess(),
            Optional.of(problem),
            Optional.of(before.problemSince().orElse(now))));
  }

  @Override
  public void passedOver(ChannelAccountId account, List<ExternalId> items, Instant now) {
    List<ExternalId> known = recent.find(account).orElse(List.of());
    Set<ExternalId> fresh = new LinkedHashSet<>(items);
    fresh.removeAll(known);
    if (fresh.isEmpty()) {
      return;
    }
    LinkedHashSet<ExternalId> kept = new LinkedHashSet<>(known);
    kept.removeAll(Set.copyOf(items));
    kept.addAll(items);
    recent.put(account, kept.stream().skip(Math.max(0, kept.size() - REMEMBERED)).toList());
    AccountCoverage before = of(account);
    accounts.put(
        account,
        new AccountCoverage(
            account,
            before.ways(),
            before.gaps(),
            new PassedOver(before.passedOver().total() + fresh.size(), Optional.of(now))));
  }

  @Override
  public void missed(ChannelAccountId account, Gap gap) {
    AccountCoverage before = of(account);
    List<Gap> gaps = new ArrayList<>(before.gaps());
    if (!gaps.contains(gap)) {
      gaps.add(gap);
    }
    gaps.sort(Comparator.comparing(Gap::from).thenComparing(Gap::to));
    accounts.put(account, new AccountCoverage(account, before.ways(), gaps, before.passedOver()));
  }

  @Override
  public AccountCoverage of(ChannelAccountId account) {
    return accounts
        .find(account)
        .orElseGet(() -> new AccountCoverage(account, List.of(), List.of()));
  }

  private WayState stateOf(ChannelAccountId account, Way way) {
    return of(account).ways().stream()
        .filter(state -> state.way() == way)
        .findFirst()
        .orElseGet(() ->
            new WayState(
                way,
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private void keep(ChannelAccountId account, WayState state) {
    AccountCoverage before = of(account);
    Map<Way, WayState> ways = new EnumMap<>(Way.class);
    before.ways().forEach(known -> ways.put(known.way(), known));
    ways.put(state.way(), state);
    accounts.put(
        account,
        new AccountCoverage(
            account, List.copyOf(ways.values()), before.gaps(), before.passedOver()));
  }
}
