package org.vastine.domain.care;

import java.time.Duration;

/**
 * How many mentions that attack people a member met lately.
 *
 * @param day in the last 24 hours
 * @param week in the last seven times 24 hours
 */
public record ExposureCount(int day, int week) {

  /** The shorter window. */
  public static final Duration DAY = Duration.ofHours(24);

  /** The longer window; what is older is counted nowhere. */
  public static final Duration WEEK = DAY.multipliedBy(7);

  /** None. */
  public static final ExposureCount NONE = new ExposureCount(0, 0);

  /** Refuses negative counts, and more in a day than in the week around it. */
  public ExposureCount {
    if (day < 0 || week < day) {
      throw new IllegalArgumentException("met in a day and in a week: " + day + ", " + week);
    }
  }
}
