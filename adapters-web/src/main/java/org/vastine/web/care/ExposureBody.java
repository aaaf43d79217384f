package org.vastine.web.care;

import org.vastine.application.care.MemberExposure;

/**
 * How much abuse a member met, as answers tell it.
 *
 * @param day in the last 24 hours
 * @param week in the last seven times 24 hours
 * @param level the label of how much of the limit that is
 */
public record ExposureBody(int day, int week, String level, int perDay, int perWeek) {

  /** The same for answers. */
  public static ExposureBody of(MemberExposure exposure) {
    return new ExposureBody(
        exposure.count().day(),
        exposure.count().week(),
        exposure.level().label(),
        exposure.limit().perDay(),
        exposure.limit().perWeek());
  }
}
