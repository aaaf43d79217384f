package org.vastine.domain.routing;

import static java.util.Objects.requireNonNull;

import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.team.MemberId;

/**
 * A member on the roster.
 *
 * @param member who
 * @param hours when they are on duty, week by week, by the roster's clock on the wall
 * @param skills what they answer
 * @param capacity how many cases that wait for us they have at once
 */
public record OnRoster(MemberId member, BusinessCalendar hours, Skills skills, int capacity) {

  /** The greatest capacity. */
  public static final int MOST_CAPACITY = 999;

  /** Refuses null and a capacity out of bounds. */
  public OnRoster {
    requireNonNull(member, "member is null");
    requireNonNull(hours, "hours is null");
    requireNonNull(skills, "skills is null");
    if (capacity < 1 || capacity > MOST_CAPACITY) {
      throw new IllegalArgumentException("a capacity of " + capacity);
    }
  }
}
