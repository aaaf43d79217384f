package org.vastine.domain.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Several alerts within a window become one message: the first goes at once, what comes soon after
 * it waits and comes together. What breaks through waits for nothing, and takes along what waits.
 */
public final class Grouping {

  /** How many lines of a message name their alert; the rest is a number. */
  public static final int LINES = 10;

  private Grouping() {}

  /**
   * When what waits for an outlet is to be sent.
   *
   * @param last when the latest message to the outlet was put together
   * @param window how long after it further alerts wait
   * @param breaksThrough whether one of those that wait does not wait
   */
  public static Instant sendAt(
      Optional<Instant> last, Duration window, boolean breaksThrough, Instant now) {
    return breaksThrough
        ? now
        : last.map(moment -> moment.plus(window)).filter(moment -> moment.isAfter(now)).orElse(now);
  }

  /** The alerts that a message names, the most pressing first. */
  public static List<Alert> lines(Collection<Alert> alerts) {
    return alerts.stream().sorted(Alert.PRESSING_FIRST).limit(LINES).toList();
  }
}
