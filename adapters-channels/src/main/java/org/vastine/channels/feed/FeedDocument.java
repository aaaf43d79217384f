package org.vastine.channels.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A feed that was read.
 *
 * @param title its name for people, may be empty
 * @param entries in the feed's order, usually newest first
 * @param keepFor how long the feed says that asking again is of no use
 */
record FeedDocument(String title, List<FeedEntry> entries, Optional<Duration> keepFor) {

  FeedDocument {
    entries = List.copyOf(entries);
  }
}
