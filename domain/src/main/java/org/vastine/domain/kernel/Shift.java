package org.vastine.domain.kernel;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A stretch of one day in which we are open, by the clock on the wall.
 *
 * @param opens the first moment of it
 * @param closes the first moment after it; midnight stands for the end of the day, 24:00
 */
public record Shift(LocalTime opens, LocalTime closes) {

  /** The whole day. */
  public static final Shift ALL_DAY = new Shift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String END_OF_DAY = "24:00";

  /**
   * Refuses parts of seconds, and a shift that ends before it begins: one over midnight is written
   * as two.
   */
  public Shift {
    if (!isWholeSecond(opens) || !isWholeSecond(closes)) {
      throw new IllegalArgumentException(
          "a shift is counted in whole seconds: " + opens + "-" + closes);
    }
    if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
      throw new IllegalArgumentException("a shift ends after it begins: " + opens + "-" + closes);
    }
  }

  /** Reads {@code 08:00-12:30} or {@code 18:00-24:00}. */
  public static Shift of(String text) {
    String[] parts = text.strip().split("\\s*-\\s*", -1);
    if (parts.length != 2 || parts[1].equals("00:00")) {
      throw new IllegalArgumentException("not a shift: " + text);
    }
    try {
      LocalTime closes =
          parts[1].equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(parts[1], TIME);
      return new Shift(LocalTime.parse(parts[0], TIME), closes);
    } catch (DateTimeParseException unreadable) {
      throw new IllegalArgumentException("not a shift: " + text, unreadable);
    }
  }

  /** Whether some time of the day lies in both. */
  public boolean overlaps(Shift other) {
    return startSecond() < other.endSecond() && other.startSecond() < endSecond();
  }

  /** The second of the day at which it begins. */
  int startSecond() {
    return opens.toSecondOfDay();
  }

  /** The second of the day before which it ends, up to 86,400. */
  int endSecond() {
    return closes.equals(LocalTime.MIDNIGHT) ? 86_400 : closes.toSecondOfDay();
  }

  private static boolean isWholeSecond(LocalTime time) {
    return time.equals(time.truncatedTo(ChronoUnit.SECONDS));
  }

  @Override
  public String toString() {
    return opens + "-" + (closes.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : closes);
  }
}
