package org.vastine.channels.tck;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.WebhookRequest;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;

/**
 * A platform that lives in the test and behaves as the real one's documentation says. The provider
 * under test talks to it as it would to the real one, over the wire; the test kit moves the people
 * on it.
 */
public interface FakePlatform extends AutoCloseable {

  /**
   * An account connected to this platform, its credentials accepted. Secrets are at least 8
   * characters long.
   */
  AccountAccess access();

  /** How many items do not fit into two pages of a pull. */
  int itemsForThreePages();

  /** Somebody writes to or about us, now; gives the id by which the provider will name the item. */
  ExternalId someoneWrites(String author, String words, Audience audience);

  /** Somebody answers an item, which may be a reply of ours, to the same audience. */
  ExternalId someoneAnswers(ExternalId item, String author, String words);

  /** The author changes an item. Only called when SEE_EDITS is declared. */
  void someoneEdits(ExternalId item, String words);

  /** The author removes an item. Only called when SEE_REMOVALS is declared. */
  void someoneRemoves(ExternalId item);

  /** What we published, in the order of publication. */
  List<Reply> ourReplies();

  /** From now on, this happens at every call, until {@link #calm()}. */
  void make(Trouble trouble);

  /** Everything works again. */
  void calm();

  /** When the platform says that its rate limit ends. */
  Instant rateLimitedUntil();

  /** Which usual traits the platform lacks, with the reason. */
  Map<Trait, String> lacks();

  /** What cannot happen on this platform, with the reason. */
  Map<Trouble, String> cannotHappen();

  /** A webhook request about an item, rightly signed. Only called when WEBHOOK is declared. */
  default WebhookRequest webhookAbout(ExternalId item) {
    throw new UnsupportedOperationException("WEBHOOK is not declared");
  }

  /**
   * Somebody writes to an address that the provider's {@code relayAddress} gave. Only called when
   * it gave one.
   */
  default ExternalId someoneWritesTo(String address, String author, String words) {
    throw new UnsupportedOperationException("no address of this platform relays");
  }

  @Override
  void close();

  /**
   * A reply of ours as the platform shows it.
   *
   * @param id the platform's id
   * @param inReplyTo the item it stands under
   * @param audience who sees it
   * @param text its words
   */
  record Reply(ExternalId id, ExternalId inReplyTo, Audience audience, String text) {}
}
