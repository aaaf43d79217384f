package org.vastine.persistence.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.kernel.UnreadableCursor;

/**
 * Where a page of a list ended: the list's order is a moment, and ids among those of one moment.
 * Its text is a cursor that means nothing to whoever carries it.
 */
public record Place(Instant at, UUID id) {

  private static final int DIGITS = Character.MAX_RADIX;

  /** The place that a cursor names; throws {@link UnreadableCursor}. */
  public static Place of(String cursor) {
    int dot = cursor.indexOf('.');
    try {
      long micros = Long.parseLong(cursor.substring(0, Math.max(0, dot)), DIGITS);
      return new Place(
          Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
          UUID.fromString(cursor.substring(dot + 1)));
    } catch (IllegalArgumentException | ArithmeticException e) {
      UnreadableCursor unreadable = new UnreadableCursor();
      unreadable.addSuppressed(e);
      throw unreadable;
    }
  }

  /** The place that a cursor names, where there is one. */
  public static Optional<Place> ofOptional(Optional<String> cursor) {
    return cursor.map(Place::of);
  }

  /** The cursor for this place. */
  public String cursor() {
    return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at), DIGITS) + "." + id;
  }
}
