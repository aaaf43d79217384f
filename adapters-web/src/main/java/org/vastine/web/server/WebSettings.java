package org.vastine.web.server;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;

/**
 * How Vastine is served.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param publicAddress under which people and platforms reach it; cookies are for HTTPS only when
 *     it is one
 * @param behindProxy whether to believe the {@code Forwarded} headers of a proxy in front
 * @param requestsPerMinute how many API requests one member or token may make, in the long run
 * @param stopWithin how long requests under way may take to end when the server stops
 */
public record WebSettings(
    String host,
    int port,
    URI publicAddress,
    boolean behindProxy,
    int requestsPerMinute,
    Duration stopWithin) {
  /** Refuses what cannot be served. */
  public WebSettings {
    requireNonNull(host, "host is null");
    requireNonNull(publicAddress, "publicAddress is null");
    requireNonNull(stopWithin, "stopWithin is null");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
    if (requestsPerMinute < 1) {
      throw new IllegalArgumentException("the limit of requests is at least 1");
    }
  }

  /** On loopback, for one machine. */
  public static WebSettings onLoopback(int port) {
    return new WebSettings(
        "127.0.0.1",
        port,
        URI.create("http://127.0.0.1:" + port),
        false,
        6_000,
        Duration.ofSeconds(10));
  }

  /** Whether cookies travel over HTTPS only. */
  public boolean secureCookies() {
    return "https".equals(publicAddress.getScheme());
  }
}
