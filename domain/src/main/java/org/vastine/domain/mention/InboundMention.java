package org.vastine.domain.mention;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.kernel.LanguageTag;

/**
 * One item as a platform shows it, before it is ours.
 *
 * @param externalId the platform's id of the item
 * @param thread the platform's id of the conversation it stands in (the post, the page, the first
 *     mail)
 * @param parent the item it answers, when it answers one
 * @param kind what sort of item
 * @param audience who can see it
 * @param author who wrote it
 * @param text the words
 * @param publishedAt when it was published on the platform; the clocks start here (R7)
 * @param url where a person can open it
 * @param reach how many people may see it, 0 when unknown; raises the alarm, never the worth (R12)
 * @param rating stars from 1 to 5 of a review
 * @param languageHint the language the platform claims
 */
public record InboundMention(
    ExternalId externalId,
    ExternalId thread,
    Optional<ExternalId> parent,
    MentionKind kind,
    Audience audience,
    Handle author,
    MentionText text,
    Instant publishedAt,
    Optional<URI> url,
    long reach,
    Optional<Integer> rating,
    Optional<LanguageTag> languageHint) {

  /** Refuses null, a negative reach, and ratings outside 1 to 5. */
  public InboundMention {
    requireNonNull(externalId, "externalId is null");
    requireNonNull(thread, "thread is null");
    requireNonNull(parent, "parent is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(audience, "audience is null");
    requireNonNull(author, "author is null");
    requireNonNull(text, "text is null");
    requireNonNull(publishedAt, "publishedAt is null");
    requireNonNull(url, "url is null");
    requireNonNull(languageHint, "languageHint is null");
    if (reach < 0) {
      throw new IllegalArgumentException("reach is negative");
    }
    if (rating.isPresent() && (rating.get() < 1 || rating.get() > 5)) {
      throw new IllegalArgumentException("a rating is 1 to 5");
    }
  }

  /** The same item with another time of publication. */
  public InboundMention publishedAt(Instant instant) {
    return new InboundMention(
        externalId,
        thread,
        parent,
        kind,
        audience,
        author,
        text,
        instant,
        url,
        reach,
        rating,
        languageHint);
  }
}
