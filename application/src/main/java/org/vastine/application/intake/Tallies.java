package org.vastine.application.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.channel.Coverage;
import org.vastine.domain.mention.ChannelAccountId;

/** Counts results by account and way, so that parts of the same account are booked once. */
final class Tallies {

  record Key(ChannelAccountId account, Coverage.Way way) {}

  record Tally(int takenIn, int duplicates, int setAside, Optional<Instant> upTo) {

    Tally plus(Tally other) {
      Optional<Instant> later =
          upTo.filter(mine -> other.upTo.filter(mine::isBefore).isEmpty()).or(() -> other.upTo);
      return new Tally(
          takenIn + other.takenIn, duplicates + other.duplicates, setAside + other.setAside, later);
    }
  }

  private Tallies() {}

  /** In one order for all, so that parallel transactions lock the accounts' books in that order. */
  static Map<Key, Tally> of(List<AccountItems> parts, List<List<ItemResult>> results) {
    Map<Key, Tally> tallies = new LinkedHashMap<>();
    for (int index = 0; index < parts.size(); index++) {
      AccountItems part = parts.get(index);
      tallies.merge(
          new Key(part.account(), part.way()), tally(part, results.get(index)), Tally::plus);
    }
    Map<Key, Tally> ordered = new LinkedHashMap<>();
    tallies.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                java.util.Comparator.comparing((Key key) -> key.account().value())
                    .thenComparing(Key::way)))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }

  private static Tally tally(AccountItems part, List<ItemResult> results) {
    int takenIn = 0;
    int duplicates = 0;
    int setAside = 0;
    for (ItemResult result : results) {
      switch (result) {
        case ItemResult.TakenIn _ -> takenIn++;
        case ItemResult.Duplicate _ -> duplicates++;
        case ItemResult.SetAside _ -> setAside++;
        case ItemResult.Edited _,
            ItemResult.Removed _,
            ItemResult.NotOurs _,
            ItemResult.PassedOver _,
            ItemResult.Refused _ -> {}
      }
    }
    return new Tally(takenIn, duplicates, setAside, IntakeLedger.upTo(part.items()));
  }
}
