package org.vastine.channels.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long platforms ask us to wait, in the several ways in which they say it. */
public final class WaitingTime {

  /** Waits without a stated time last this long. */
  public static final Duration USUAL = Duration.ofMinutes(1);

  /** No wait is believed beyond this. */
  public static final Duration LONGEST = Duration.ofDays(1);

  private WaitingTime() {}

  /**
   * Until when to wait: by {@code Retry-After} (seconds or an HTTP date), else by {@code
   * X-RateLimit-Reset} or {@code RateLimit-Reset} (an ISO 8601 time, seconds since 1970, or seconds
   * from now), else empty. Never in the past, never further ahead than {@link #LONGEST}.
   */
  public static Optional<Instant> stated(HttpAnswer answer, Instant now) {
    return answer
        .header("retry-after")
        .flatMap(value -> read(value, now))
        .or(() -> answer.header("x-ratelimit-reset").flatMap(value -> read(value, now)))
        .or(() -> answer.header("ratelimit-reset").flatMap(value -> read(value, now)))
        .map(until -> within(until, now));
  }

  private static Optional<Instant> read(String value, Instant now) {
    String text = value.strip();
    try {
      if (text.matches("\\d{1,11}")) {
        long number = Long.parseLong(text);
        return Optional.of(
            isSince1970(number) ? Instant.ofEpochSecond(number) : now.plusSeconds(number));
      }
      return Optional.of(
          text.contains(",")
              ? ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** A number this great can only be a point in time: as a wait it would be 30 years. */
  private static boolean isSince1970(long number) {
    return number > 1_000_000_000L;
  }

  private static Instant within(Instant until, Instant now) {
    if (until.isBefore(now)) {
      return now;
    }
    Instant latest = now.plus(LONGEST);
    return until.isAfter(latest) ? latest : until;
  }
}
