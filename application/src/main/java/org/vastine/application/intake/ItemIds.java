package org.vastine.application.intake;

import java.time.Instant;
import java.util.Optional;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.mention.ExternalId;

/** Looks into items of every sort. */
final class ItemIds {

  private ItemIds() {}

  /** The id of the mention that an item is about, if it is about one. */
  static Optional<ExternalId> of(InboundItem item) {
    return switch (item) {
      case InboundItem.Published published -> Optional.of(published.mention().externalId());
      case InboundItem.Removed removed -> Optional.of(removed.externalId());
      case InboundItem.OurOwn _, InboundItem.Unreadable _ -> Optional.empty();
    };
  }

  /** When it was published or removed; the beginning of time for what has no time. */
  static Instant publishedAt(InboundItem item) {
    return switch (item) {
      case InboundItem.Published published -> published.mention().publishedAt();
      case InboundItem.Removed removed -> removed.at();
      case InboundItem.OurOwn _, InboundItem.Unreadable _ -> Instant.MIN;
    };
  }
}
