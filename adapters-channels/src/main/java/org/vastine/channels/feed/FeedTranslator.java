package org.vastine.channels.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;

/** Makes a mention of a feed's item. */
final class FeedTranslator {

  static final ChannelKind KIND = new ChannelKind("feed");

  private final URI feed;
  private final Instant now;

  /**
   * Translates the items of one page.
   *
   * @param feed where the feed stands
   * @param now the moment of items that do not tell theirs
   */
  FeedTranslator(URI feed, Instant now) {
    this.feed = feed;
    this.now = now;
  }

  /** The mention; set aside when nobody could read so much. */
  InboundItem item(FeedEntry entry) {
    ExternalId id = key(entry);
    String text = text(entry);
    if (text.length() > MentionText.MOST) {
      return new InboundItem.Unreadable(Optional.of(id), "unreadable.too-long", text);
    }
    Optional<URI> page = page(entry);
    return new InboundItem.Published(
        new InboundMention(
            id,
            page.map(FeedLinks::samePage).map(FeedTranslator::id).orElse(id),
            Optional.empty(),
            MentionKind.ARTICLE,
            Audience.PUBLIC,
            author(entry, page.orElse(feed)),
            new MentionText(text),
            publishedAt(entry),
            page,
            0,
            Optional.empty(),
            language(entry)));
  }

  /** When the item was published; some feeds do not say, and then it is when we first saw it. */
  Instant publishedAt(FeedEntry entry) {
    return entry.published().orElse(now);
  }

  /**
   * What tells the item from every other of its feed: its id, else its page, else its words and
   * time.
   */
  ExternalId key(FeedEntry entry) {
    return entry
        .id()
        .or(() -> page(entry).map(FeedLinks::samePage))
        .map(FeedTranslator::id)
        .orElseGet(() ->
            id(
                "sha256:"
                    + Hashes.hex(
                        entry.title()
                            + "\n"
                            + entry.published().map(Instant::toString).orElse(entry.body()))));
  }

  private Optional<URI> page(FeedEntry entry) {
    return entry
        .link()
        .flatMap(link -> FeedLinks.page(link, feed))
        .or(() -> entry.id().flatMap(FeedLinks::web));
  }

  /** Title and body, once where the body only says the title again. */
  private static String text(FeedEntry entry) {
    if (entry.title().isEmpty() || entry.body().startsWith(entry.title())) {
      return entry.body();
    }
    return entry.body().isEmpty() ? entry.title() : entry.title() + "\n\n" + entry.body();
  }

  /** Names are unique within a site at best; an article without a name is its site's. */
  private static Handle author(FeedEntry entry, URI page) {
    String site = page.getHost();
    return entry.author().isEmpty()
        ? new Handle(KIND, id(site), site, Optional.empty())
        : new Handle(KIND, id(site + "/" + entry.author()), entry.author(), entry.authorPage());
  }

  private static Optional<LanguageTag> language(FeedEntry entry) {
    return entry
        .language()
        .map(LanguageTag::of)
        .filter(tag -> !tag.equals(LanguageTag.UNDETERMINED));
  }

  /** The text as an id; one that no store holds is named by its hash. */
  private static ExternalId id(String text) {
    try {
      return new ExternalId(text);
    } catch (IllegalArgumentException e) {
      return new ExternalId("sha256:" + Hashes.hex(text));
    }
  }
}
