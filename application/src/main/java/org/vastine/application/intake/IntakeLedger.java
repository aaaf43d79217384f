package org.vastine.application.intake;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.UnreadableItems;
import org.vastine.application.kernel.Ids;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

/**
 * Keeps the books of intake: what could not be read, how far each account came, and the proof of
 * coverage (R1).
 */
public final class IntakeLedger {

  private final ChannelAccounts accounts;
  private final Coverage coverage;
  private final UnreadableItems unreadable;
  private final Ids ids;

  /** Needs the stores of the channel accounts. */
  @Inject
  public IntakeLedger(
      ChannelAccounts accounts, Coverage coverage, UnreadableItems unreadable, Ids ids) {
    this.accounts = accounts;
    this.coverage = coverage;
    this.unreadable = unreadable;
    this.ids = ids;
  }

  void record(List<AccountItems> parts, List<List<ItemResult>> results, Instant now) {
    for (int index = 0; index < parts.size(); index++) {
      AccountItems part = parts.get(index);
      part.items().forEach(item -> setAside(part.account(), item, now));
      part.cursor().ifPresent(cursor -> accounts.moveCursor(part.account(), cursor));
      part.missed().ifPresent(gap -> coverage.missed(part.account(), gap));
    }
    passedOver(parts, results)
        .forEach((account, items) -> coverage.passedOver(account, items, now));
    Tallies.of(parts, results)
        .forEach((key, tally) ->
            coverage.took(
                key.account(),
                key.way(),
                tally.takenIn(),
                tally.duplicates(),
                tally.setAside(),
                tally.upTo(),
                now));
  }

  /** By account, in one order for all, as their books are locked in that order. */
  private static Map<ChannelAccountId, List<ExternalId>> passedOver(
      List<AccountItems> parts, List<List<ItemResult>> results) {
    Map<ChannelAccountId, List<ExternalId>> items =
        new TreeMap<>(Comparator.comparing(ChannelAccountId::value));
    for (int part = 0; part < parts.size(); part++) {
      for (int index = 0; index < results.get(part).size(); index++) {
        if (results.get(part).get(index) instanceof ItemResult.PassedOver) {
          items
              .computeIfAbsent(parts.get(part).account(), _ -> new ArrayList<>())
              .addAll(ItemIds.of(parts.get(part).items().get(index)).stream().toList());
        }
      }
    }
    return items;
  }

  private void setAside(ChannelAccountId account, InboundItem item, Instant now) {
    if (item instanceof InboundItem.Unreadable broken) {
      unreadable.add(new UnreadableItems.Unreadable(ids.next(), account, now, broken));
    }
  }

  /** The newest moment of publication among some items. */
  static Optional<Instant> upTo(List<InboundItem> items) {
    return items.stream()
        .map(ItemIds::publishedAt)
        .filter(at -> at.isAfter(Instant.MIN))
        .max(Comparator.naturalOrder());
  }
}
