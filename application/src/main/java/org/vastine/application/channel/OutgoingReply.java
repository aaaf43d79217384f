package org.vastine.application.channel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;

/**
 * A reply on its way to a platform. Its key is the same at every try, so that a platform with
 * idempotency keys, or our own look for it, can tell that it is the same reply.
 *
 * @param key tells this reply from every other; the id of its delivery
 * @param text the words, within the platform's limit
 * @param audience who will see it
 * @param inReplyTo the item it answers
 * @param thread the conversation it goes into
 * @param to who wrote the item
 * @param language the language of the reply
 * @param firstTriedAt when it was first handed to the platform; the same at every try
 * @param from the address that relays answers to it; empty for the account's own
 */
public record OutgoingReply(
    UUID key,
    String text,
    Audience audience,
    ExternalId inReplyTo,
    ExternalId thread,
    Handle to,
    Optional<LanguageTag> language,
    Instant firstTriedAt,
    Optional<RelaySender> from) {

  /** A reply in the account's own name. */
  public OutgoingReply(
      UUID key,
      String text,
      Audience audience,
      ExternalId inReplyTo,
      ExternalId thread,
      Handle to,
      Optional<LanguageTag> language,
      Instant firstTriedAt) {
    this(key, text, audience, inReplyTo, thread, to, language, firstTriedAt, Optional.empty());
  }

  /**
   * In whose name a reply goes out, under an address that relays.
   *
   * @param address the address
   * @param name what is shown beside it
   */
  public record RelaySender(String address, String name) {}
}
