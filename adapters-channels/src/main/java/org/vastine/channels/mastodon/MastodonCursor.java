package org.vastine.channels.mastodon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vastine.application.channel.Cursor;

/**
 * How far an account was taken in.
 *
 * @param lastNotification the id of the last notification
 * @param since nothing older than this was asked for when the account was connected
 * @param watched the latest statuses taken in, oldest first, to see what becomes of them
 */
record MastodonCursor(String lastNotification, Instant since, Map<String, Watched> watched) {

  /** How many statuses are watched: three calls of twenty tell what became of all of them. */
  static final int MOST_WATCHED = 60;

  private static final String VERSION = "1";
  private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

  /**
   * A status to look at again.
   *
   * @param root the first status of its conversation
   * @param editedAt seconds since 1970 of its latest known edit, 0 for none
   */
  record Watched(String root, long editedAt) {}

  /** Keeps the latest of what is watched. */
  MastodonCursor {
    Map<String, Watched> latest = new LinkedHashMap<>();
    watched.entrySet().stream()
        .skip(Math.max(0, watched.size() - MOST_WATCHED))
        .forEach(entry -> latest.put(entry.getKey(), entry.getValue()));
    watched = java.util.Collections.unmodifiableMap(latest);
  }

  /** Before the first pull; ids of notifications are greater than 0. */
  static MastodonCursor start(Instant since) {
    return new MastodonCursor("0", since, Map.of());
  }

  /** Reads what {@link #toCursor()} wrote; empty for anything else. */
  static Optional<MastodonCursor> read(Cursor cursor) {
    String[] parts = cursor.value().split(" ", -1);
    if (parts.length < 3 || !parts[0].equals(VERSION)) {
      return Optional.empty();
    }
    Map<String, Watched> watched = new LinkedHashMap<>();
    for (int at = 3; at < parts.length; at++) {
      String[] fields = parts[at].split(":", -1);
      watched.put(
          fields[0],
          new Watched(fields[1].isEmpty() ? fields[0] : fields[1], Long.parseLong(fields[2])));
    }
    return Optional.of(
        new MastodonCursor(parts[1], Instant.ofEpochSecond(Long.parseLong(parts[2])), watched));
  }

  /** Whether an id can stand in a cursor; all ids of Mastodon can. */
  static boolean canWatch(String id, String root) {
    return PLAIN_ID.matcher(id).matches() && PLAIN_ID.matcher(root).matches();
  }

  Cursor toCursor() {
    List<String> parts =
        new ArrayList<>(List.of(VERSION, lastNotification, String.valueOf(since.getEpochSecond())));
    watched.forEach((id, each) ->
        parts.add(id + ":" + (each.root().equals(id) ? "" : each.root()) + ":" + each.editedAt()));
    return new Cursor(String.join(" ", parts));
  }
}
