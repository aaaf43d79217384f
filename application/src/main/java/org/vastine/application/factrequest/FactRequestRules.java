package org.vastine.application.factrequest;

import java.time.Duration;

/**
 * What the installation says of fact requests.
 *
 * @param linkLasts how long a link works, 1 hour to 60 days
 * @param keep how long answers are kept before they are erased, 1 day to 730 days
 */
public record FactRequestRules(Duration linkLasts, Duration keep) {

  /** A week for the customer, and a month for us. */
  public static final FactRequestRules DEFAULT =
      new FactRequestRules(Duration.ofDays(7), Duration.ofDays(30));

  /** Refuses what is out of bounds. */
  public FactRequestRules {
    check("linkLasts", linkLasts, Duration.ofHours(1), Duration.ofDays(60));
    check("keep", keep, Duration.ofDays(1), Duration.ofDays(730));
  }

  private static void check(String name, Duration value, Duration least, Duration most) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new IllegalArgumentException(name + " is not within " + least + " and " + most);
    }
  }
}
