package org.vastine.web.channel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.channel.UnreadableItems.Unreadable;
import org.vastine.domain.mention.ExternalId;

/** What could not be read, as answers tell it. */
record UnreadableItemBody(
    UUID id, UUID account, Instant at, Optional<String> externalId, String problem, String raw) {
  static UnreadableItemBody of(Unreadable unreadable) {
    return new UnreadableItemBody(
        unreadable.id(),
        unreadable.account().value(),
        unreadable.at(),
        unreadable.item().externalId().map(ExternalId::value),
        unreadable.item().problem(),
        unreadable.item().raw());
  }
}
