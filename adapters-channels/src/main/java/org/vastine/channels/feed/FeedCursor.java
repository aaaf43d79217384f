package org.vastine.channels.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.channel.Cursor;

/**
 * What has to be known of the last look at a feed.
 *
 * @param feed the hash of the feed's address: another address is another feed
 * @param etag the server's word for this version, byte for byte, or empty
 * @param lastModified the same as a date, byte for byte, or empty
 * @param seenAt when the feed was last looked at
 * @param notBefore before when it is of no use to ask again
 * @param seen the items that the feed held and that were pulled, by which news, edits and gaps show
 *     themselves
 */
record FeedCursor(
    String feed,
    String etag,
    String lastModified,
    Instant seenAt,
    Instant notBefore,
    Set<SeenItem> seen) {

  private static final int MOST_VALIDATOR = 1_000;
  private static final String VERSION = "feed-1";
  private static final int HEAD = 6;

  FeedCursor {
    etag = etag.length() > MOST_VALIDATOR ? "" : etag;
    lastModified = lastModified.length() > MOST_VALIDATOR ? "" : lastModified;
    seen = Set.copyOf(seen);
  }

  /**
   * What a cursor tells about this feed; empty at the first look, and when it is about another
   * feed.
   */
  static Optional<FeedCursor> read(Cursor cursor, String feed) {
    List<String> lines = cursor.value().lines().toList();
    if (lines.size() < HEAD
        || !lines.getFirst().equals(VERSION)
        || !lines.get(1).equals(Hashes.hex(feed))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new FeedCursor(
              lines.get(1),
              lines.get(2),
              lines.get(3),
              Instant.parse(lines.get(4)),
              Instant.parse(lines.get(5)),
              lines.stream()
                  .skip(HEAD)
                  .flatMap(line -> SeenItem.read(line).stream())
                  .collect(Collectors.toSet())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The same after a look that showed nothing new. */
  FeedCursor seenAgain(Instant at, Instant askAgain) {
    return new FeedCursor(feed, etag, lastModified, at, askAgain, seen);
  }

  Set<String> keys() {
    return seen.stream().map(SeenItem::key).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** In the form that is kept: under 9,000 characters with the most items that are looked at. */
  Cursor written() {
    List<String> lines =
        new ArrayList<>(
            List.of(VERSION, feed, etag, lastModified, seenAt.toString(), notBefore.toString()));
    seen.stream().map(SeenItem::toString).sorted().forEach(lines::add);
    return new Cursor(String.join("\n", lines));
  }
}
