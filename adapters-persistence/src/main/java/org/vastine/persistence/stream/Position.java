package org.vastine.persistence.stream;

import java.time.Instant;
import org.vastine.application.stream.LiveEvents.PositionGone;

/**
 * A place in the stream.
 *
 * @param transaction the id of the announcing transaction
 * @param number the place among all announcements
 * @param at when it was announced, to tell a position that is too old
 */
record Position(long transaction, long number, Instant at) {

  /** The position of this text; throws {@link PositionGone} where it is none. */
  static Position of(String text) {
    String[] parts = text.split("-", -1);
    try {
      if (parts.length == 3) {
        return new Position(
            Long.parseLong(parts[0]),
            Long.parseLong(parts[1]),
            Instant.ofEpochSecond(Long.parseLong(parts[2])));
      }
    } catch (NumberFormatException | java.time.DateTimeException _) {
      // Falls through to the same answer as for a place that never was.
    }
    throw new PositionGone(text);
  }

  @Override
  public String toString() {
    return transaction + "-" + number + "-" + at.getEpochSecond();
  }
}
