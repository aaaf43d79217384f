package org.vastine.domain.routing;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.vastine.domain.team.MemberId;

/**
 * A member's line of a roster as somebody wrote it, before it is known to be right.
 *
 * @param member who
 * @param week shifts of each day, for example {@code 08:00-12:00, 13:00-17:00}; a missing or empty
 *     day is off
 * @param languages codes
 * @param channels names of channel kinds
 * @param subjects labels
 * @param capacity cases at once
 */
public record RosterLine(
    MemberId member,
    Map<DayOfWeek, String> week,
    List<String> languages,
    List<String> channels,
    List<String> subjects,
    int capacity) {

  /** Copies the parts. */
  public RosterLine {
    week = Map.copyOf(week);
    languages = List.copyOf(languages);
    channels = List.copyOf(channels);
    subjects = List.copyOf(subjects);
  }
}
