package org.vastine.application.sandbox;

import java.time.Duration;

/**
 * What the practice platform makes go wrong, to see that nothing is lost by it.
 *
 * @param outage every call fails before anything is done
 * @param delay every call waits this long first
 * @param rateLimited every call is refused with a time to wait
 * @param lostReceipts a reply is published and its receipt is lost
 */
public record SandboxSwitches(
    boolean outage, Duration delay, boolean rateLimited, boolean lostReceipts) {

  /** Everything works. */
  public static final SandboxSwitches NONE =
      new SandboxSwitches(false, Duration.ZERO, false, false);

  /** Refuses delays below zero and above 30 seconds. */
  public SandboxSwitches {
    if (delay.isNegative() || delay.compareTo(Duration.ofSeconds(30)) > 0) {
      throw new IllegalArgumentException("a delay is 0 to 30 seconds");
    }
  }
}
