package org.vastine.application.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

/**
 * Cuts what came into passes in which no item comes twice, so that each pass can be worked on as
 * one batch: the same item a second time (a duplicate, an edit, a removal) belongs to the next
 * pass.
 */
final class ItemPasses {

  /** An item at its place: which part, which item of the part. */
  record Placed(int part, int index, ChannelAccountId account, InboundItem item) {}

  private record Key(ChannelAccountId account, ExternalId externalId) {}

  private ItemPasses() {}

  static List<List<Placed>> of(List<AccountItems> parts) {
    List<List<Placed>> passes = new ArrayList<>();
    Map<Key, Integer> seen = new HashMap<>();
    for (int part = 0; part < parts.size(); part++) {
      AccountItems items = parts.get(part);
      for (int index = 0; index < items.items().size(); index++) {
        InboundItem item = items.items().get(index);
        int pass = passOf(items.account(), item, seen);
        while (passes.size() <= pass) {
          passes.add(new ArrayList<>());
        }
        passes.get(pass).add(new Placed(part, index, items.account(), item));
      }
    }
    return passes;
  }

  private static int passOf(ChannelAccountId account, InboundItem item, Map<Key, Integer> seen) {
    return switch (item) {
      case InboundItem.Published published ->
          seen.merge(new Key(account, published.mention().externalId()), 0, (was, _) -> was + 1);
      case InboundItem.Removed removed ->
          seen.merge(new Key(account, removed.externalId()), 0, (was, _) -> was + 1);
      case InboundItem.OurOwn _, InboundItem.Unreadable _ -> 0;
    };
  }
}
