package org.vastine.application.care;

import org.vastine.domain.care.ExposureCount;
import org.vastine.domain.care.ExposureLevel;
import org.vastine.domain.care.ExposureLimit;

/**
 * How much a member met, beside what the workspace allows.
 *
 * @param count what they met
 * @param limit what is allowed
 */
public record MemberExposure(ExposureCount count, ExposureLimit limit) {

  /** How much of the limit was met. */
  public ExposureLevel level() {
    return limit.levelOf(count);
  }
}
