package org.vastine.channels.feed;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a feed's links lead to, and when two of them lead to the same page. */
final class FeedLinks {

  private static final String ALERT_END = "&ct=ga";

  private FeedLinks() {}

  /** The link as an address of the web; empty when it is none. */
  static Optional<URI> web(String link) {
    try {
      URI uri = URI.create(escaped(link.strip()));
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The page that an item is about: relative links stand under the feed, those of Google Alerts
   * name it inside.
   */
  static Optional<URI> page(String link, URI feed) {
    String target = alertTarget(link).orElse(link);
    try {
      return web(feed.resolve(escaped(target)).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The address without what only counts visitors and without the place on the page. */
  static String samePage(URI page) {
    String path =
        page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
    String query =
        page.getRawQuery() == null
            ? ""
            : Arrays.stream(page.getRawQuery().split("&", -1))
                .filter(field -> !isCounter(field))
                .collect(Collectors.joining("&"));
    return page.getScheme().toLowerCase(Locale.ROOT)
        + "://"
        + page.getRawAuthority().toLowerCase(Locale.ROOT)
        + path
        + (query.isEmpty() ? "" : "?" + query);
  }

  private static boolean isCounter(String field) {
    return field.isEmpty()
        || field.startsWith("utm_")
        || field.startsWith("fbclid=")
        || field.startsWith("gclid=");
  }

  /**
   * Google does not always encode the address inside its own, so that it ends at the last mark, not
   * at the first &.
   */
  private static Optional<String> alertTarget(String link) {
    int begin = link.indexOf("url=");
    int end = link.lastIndexOf(ALERT_END);
    if (!link.matches("https?://(www\\.)?google\\.[a-z.]{2,6}/url\\?.*")
        || begin < 0
        || end < begin) {
      return Optional.empty();
    }
    String target = link.substring(begin + 4, end);
    return Optional.of(target.matches("(?i)https?%3a.*") ? decoded(target) : target);
  }

  private static String decoded(String target) {
    try {
      return URLDecoder.decode(target, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return target;
    }
  }

  /** Characters that people leave in addresses, as a browser would write them. */
  private static String escaped(String link) {
    StringBuilder escaped = new StringBuilder(link.length());
    for (byte unit : link.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (unit & 0xff);
      if (character <= ' ' || character >= 0x7f || "\"<>\\^`{|}".indexOf(character) >= 0) {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) character));
      } else {
        escaped.append(character);
      }
    }
    return escaped.toString();
  }
}
