package org.vastine.domain.policy;

import java.time.Duration;
import org.vastine.domain.triage.Style;

/**
 * The time in which the community may answer first (R10). Only public items have one.
 *
 * @param length how long, on the same clock as the targets
 * @param mostComplaints how many other complaints the thread may hold for the window to be opened
 *     or to stay open: the heat limit
 * @param evenWhenNegative whether an item whose tone is negative is left to the community as well
 */
public record CommunityWindow(Duration length, int mostComplaints, boolean evenWhenNegative) {

  /** Refuses windows without length and negative limits. */
  public CommunityWindow {
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("a community window has a length: " + length);
    }
    if (mostComplaints < 0) {
      throw new IllegalArgumentException("not a number of complaints: " + mostComplaints);
    }
  }

  /** Whether such mentions are never left to the community, whatever a playbook says. */
  public static boolean isNeverFor(Style style) {
    return style == Style.URGENT || style.isAbusive();
  }

  /** A window for calm threads only: no negative item, no other complaint. */
  public static CommunityWindow calm(Duration length) {
    return new CommunityWindow(length, 0, false);
  }
}
