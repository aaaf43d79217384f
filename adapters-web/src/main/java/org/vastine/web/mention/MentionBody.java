package org.vastine.web.mention;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;

/** A mention as answers tell it. */
public record MentionBody(
    UUID id,
    UUID account,
    UUID author,
    UUID thread,
    String externalId,
    Optional<String> parent,
    String kind,
    String audience,
    String authorName,
    Optional<URI> authorProfile,
    String text,
    Instant publishedAt,
    Instant takenInAt,
    Optional<URI> url,
    long reach,
    Optional<Integer> rating,
    String state,
    int revision) {
  /** The form of this one. */
  public static MentionBody of(Mention mention) {
    InboundMention item = mention.item();
    return new MentionBody(
        mention.id().value(),
        mention.account().value(),
        mention.author().value(),
        mention.thread().value(),
        item.externalId().value(),
        item.parent().map(ExternalId::value),
        item.kind().label(),
        item.audience().label(),
        item.author().name(),
        item.author().profile(),
        item.text().value(),
        item.publishedAt(),
        mention.takenInAt(),
        item.url(),
        item.reach(),
        item.rating(),
        mention.state().label(),
        mention.revision());
  }
}
