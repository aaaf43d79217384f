package org.vastine.application.channel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.kernel.Page;
import org.vastine.domain.mention.ChannelAccountId;

/** What could not be read, set aside for a person (R1). */
public interface UnreadableItems {

  /** One of them. */
  record Unreadable(UUID id, ChannelAccountId account, Instant at, InboundItem.Unreadable item) {}

  /** Sets one aside; the same raw content of the same account is kept once. */
  void add(Unreadable unreadable);

  /** The latest first. */
  Page<Unreadable> list(Optional<ChannelAccountId> account, Optional<String> after, int limit);
}
