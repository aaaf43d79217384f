package org.vastine.web.console;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Times as people of a language write them, in the workspace's time zone. */
public final class Moments {
  private final Words words;
  private final ZoneId zone;
  private final Instant now;

  Moments(Words words, ZoneId zone, Instant now) {
    this.words = words;
    this.zone = zone;
    this.now = now;
  }

  /** Now, as the page was made. */
  public Instant now() {
    return now;
  }

  /** The time of day for today, else the day and the time. */
  public String at(Instant moment) {
    ZonedDateTime then = moment.atZone(zone);
    boolean today = then.toLocalDate().equals(now.atZone(zone).toLocalDate());
    return today ? time(then) : full(moment);
  }

  /** Day and time, in full. */
  public String full(Instant moment) {
    ZonedDateTime then = moment.atZone(zone);
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(words.locale())
        .format(then);
  }

  /** Day and time that these clocks show then. */
  public String full(LocalDateTime shown) {
    return full(shown.atZone(zone).toInstant());
  }

  /** How long until then. */
  public Duration until(Instant moment) {
    return Duration.between(now, moment);
  }

  private String time(ZonedDateTime then) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(words.locale())
        .format(then);
  }
}
