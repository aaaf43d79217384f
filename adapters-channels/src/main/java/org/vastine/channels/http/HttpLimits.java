package org.vastine.channels.http;

import java.time.Duration;

/**
 * The bounds of every outbound call.
 *
 * @param connect the longest wait for a connection
 * @param whole the longest time from the call to the last byte of the answer, redirects included
 * @param largestAnswer the most bytes of a body that are read, unless a request says otherwise
 * @param mostRedirects how many redirects are followed
 * @param userAgent how we name ourselves
 */
public record HttpLimits(
    Duration connect, Duration whole, int largestAnswer, int mostRedirects, String userAgent) {

  /** What suits well-kept platforms. */
  public static final HttpLimits USUAL =
      new HttpLimits(
          Duration.ofSeconds(5), Duration.ofSeconds(20), 4 * 1024 * 1024, 5, "Vastine/0.1");

  /** Refuses bounds that nothing could keep. */
  public HttpLimits {
    if (!connect.isPositive()
        || !whole.isPositive()
        || largestAnswer < 1
        || mostRedirects < 0
        || userAgent.isBlank()) {
      throw new IllegalArgumentException("limits of outbound calls are positive");
    }
  }
}
