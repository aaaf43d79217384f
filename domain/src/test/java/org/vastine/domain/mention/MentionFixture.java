package org.vastine.domain.mention;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A public comment of Maija's, and what becomes of it. */
final class MentionFixture {

  static final Instant PUBLISHED = Instant.parse("2026-03-02T10:00:00Z");
  static final Instant TAKEN_IN = PUBLISHED.plusSeconds(30);

  private MentionFixture() {}

  /** What the platform shows, in these words. */
  static InboundMention item(String words) {
    return item(words, 0, Optional.empty());
  }

  /** What the platform shows, seen by so many, with so many stars. */
  static InboundMention item(String words, long reach, Optional<Integer> rating) {
    return new InboundMention(
        new ExternalId("item-1"),
        new ExternalId("post-1"),
        Optional.empty(),
        MentionKind.COMMENT,
        Audience.PUBLIC,
        new Handle(
            new ChannelKind("sandbox"), new ExternalId("maija"), "Maija K.", Optional.empty()),
        new MentionText(words),
        PUBLISHED,
        Optional.empty(),
        reach,
        rating,
        Optional.empty());
  }

  /** The same item, ours. */
  static Mention mention(InboundMention item, MentionState state, int revision) {
    return new Mention(
        new MentionId(new UUID(7, 1)),
        new ChannelAccountId(new UUID(7, 2)),
        new AuthorId(new UUID(7, 3)),
        new ThreadId(new UUID(7, 4)),
        item,
        TAKEN_IN,
        state,
        revision);
  }
}
