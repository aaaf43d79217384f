package org.vastine.domain.care;

/**
 * How many mentions that attack people a member should meet at most. Going over it stops nobody:
 * the member is told and offered a pause (R32).
 *
 * @param version 0 while the workspace never said its own; each change counts one up
 * @param perDay in 24 hours, 1 to {@link #MOST}
 * @param perWeek in seven times 24 hours, {@code perDay} to {@link #MOST}
 */
public record ExposureLimit(int version, int perDay, int perWeek) {

  /** The highest limit; beyond it there is no use in one. */
  public static final int MOST = 1_000;

  /** What holds until the workspace says its own. */
  public static final ExposureLimit USUAL = new ExposureLimit(0, 10, 30);

  /** Refuses what {@link #fits} does not let through. */
  public ExposureLimit {
    if (version < 0 || !fits(perDay, perWeek)) {
      throw new IllegalArgumentException("a limit of " + perDay + " and " + perWeek);
    }
  }

  /** Whether these can be a limit. */
  public static boolean fits(int perDay, int perWeek) {
    return perDay >= 1 && perWeek >= perDay && perWeek <= MOST;
  }

  /** Whether a shift was a hostile one: more was met in the last 24 hours than is allowed. */
  public boolean isHostileShift(ExposureCount count) {
    return count.day() > perDay;
  }

  /** How much of it was met. */
  public ExposureLevel levelOf(ExposureCount count) {
    if (count.day() > perDay || count.week() > perWeek) {
      return ExposureLevel.OVER;
    }
    return count.day() * 2 >= perDay || count.week() * 2 >= perWeek
        ? ExposureLevel.HIGH
        : ExposureLevel.LOW;
  }
}
