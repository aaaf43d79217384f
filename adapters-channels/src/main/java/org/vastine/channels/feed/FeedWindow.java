package org.vastine.channels.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.PulledPage;

/**
 * One look at a feed, compared with the last one: what is new, what was changed, whether something
 * was missed.
 */
final class FeedWindow {

  /**
   * How many items of a feed are looked at, the newest ones; what is known of them has to fit into
   * a cursor.
   */
  static final int MOST_ITEMS = 500;

  /** How many items a page has, so that a long feed is taken in piece by piece. */
  static final int PAGE = 100;

  private final FeedClient.Fetched fetched;
  private final FeedTranslator translator;

  /** The feed's items by what is kept of them, oldest first. */
  private final Map<SeenItem, FeedEntry> shown = new LinkedHashMap<>();

  FeedWindow(FeedClient.Fetched fetched, List<FeedEntry> entries, Instant now) {
    this.fetched = fetched;
    this.translator = new FeedTranslator(fetched.feed(), now);
    List<FeedEntry> sorted =
        entries.reversed().stream().sorted(Comparator.comparing(translator::publishedAt)).toList();
    for (FeedEntry entry : sorted.subList(Math.max(0, sorted.size() - MOST_ITEMS), sorted.size())) {
      String words = entry.title() + "\n" + entry.body();
      shown.put(SeenItem.of(translator.key(entry).value(), words), entry);
    }
  }

  PulledPage page(String feed, Optional<FeedCursor> last, Instant now) {
    Set<SeenItem> before = last.map(FeedCursor::seen).orElse(Set.of());
    List<SeenItem> fresh = shown.keySet().stream().filter(item -> !before.contains(item)).toList();
    Set<SeenItem> page = new HashSet<>(fresh.subList(0, Math.min(PAGE, fresh.size())));
    boolean more = page.size() < fresh.size();
    Set<SeenItem> after = new HashSet<>(shown.keySet());
    after.removeAll(fresh.subList(page.size(), fresh.size()));
    FeedCursor next =
        new FeedCursor(
            Hashes.hex(feed),
            more ? "" : fetched.etag(),
            more ? "" : fetched.lastModified(),
            now,
            more ? now : fetched.askAgain(),
            shown.isEmpty() ? before : after);
    List<InboundItem> items = new ArrayList<>();
    shown.forEach((item, entry) -> {
      if (page.contains(item)) {
        items.add(translator.item(entry));
      }
    });
    return new PulledPage(items, next.written(), more, missedFrom(last));
  }

  /**
   * A window that shares no item with the last one has moved on too far: what stood between them
   * was never seen.
   */
  private Optional<Instant> missedFrom(Optional<FeedCursor> last) {
    Set<String> keys = new HashSet<>();
    shown.keySet().forEach(item -> keys.add(item.key()));
    return last.filter(cursor -> !keys.isEmpty() && !cursor.seen().isEmpty())
        .filter(cursor -> Collections.disjoint(cursor.keys(), keys))
        .map(FeedCursor::seenAt);
  }
}
