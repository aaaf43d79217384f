package org.vastine.web.stream;

import java.time.Duration;

/**
 * How live streams behave.
 *
 * @param most how many may be open on this node at the same time
 * @param heartbeat how often something is sent when nothing changes
 * @param longest after how long a stream ends, so that its follower comes back and shows again that
 *     it may follow
 */
public record StreamLimits(int most, Duration heartbeat, Duration longest) {
  /** What suits one machine. */
  public static final StreamLimits USUAL =
      new StreamLimits(500, Duration.ofSeconds(15), Duration.ofMinutes(10));

  /** Refuses limits that let nobody follow. */
  public StreamLimits {
    if (most < 1 || !heartbeat.isPositive() || !longest.isPositive()) {
      throw new IllegalArgumentException("limits of streams are positive");
    }
  }
}
