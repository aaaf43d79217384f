package org.vastine.application.channel;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;

/** One thing that a platform told us. */
public sealed interface InboundItem {

  /**
   * Somebody published or edited this; the same id with other words is an edit.
   *
   * @param relay the token of the address that it was sent to, where that is one that {@link
   *     ChannelProvider#relayAddress} made
   */
  record Published(InboundMention mention, Optional<String> relay) implements InboundItem {

    /** Something that was sent to no such address. */
    public Published(InboundMention mention) {
      this(mention, Optional.empty());
    }
  }

  /** This item was removed on the platform. */
  record Removed(ExternalId externalId, Instant at) implements InboundItem {}

  /** Something of ours came back (our own reply); it is no mention. */
  record OurOwn(ExternalId externalId) implements InboundItem {}

  /**
   * Something that could not be read. It is set aside for a person and stops nothing else (R1).
   *
   * @param externalId its id, when at least that could be read
   * @param problem a message key, for example {@code unreadable.too-long}
   * @param raw what came, cut to {@link #MOST_RAW} characters, shown only to members who may read
   *     cases
   */
  record Unreadable(Optional<ExternalId> externalId, String problem, String raw)
      implements InboundItem {

    /** How much of what came is kept. */
    public static final int MOST_RAW = 4_000;

    /** Cuts the raw text. */
    public Unreadable {
      raw = raw.length() > MOST_RAW ? raw.substring(0, MOST_RAW) : raw;
    }
  }
}
