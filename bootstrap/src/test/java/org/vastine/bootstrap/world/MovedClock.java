package org.vastine.bootstrap.world;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on by itself, and that a test moves on where it would have to wait. */
public final class MovedClock implements InstantSource {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final ZoneId zone;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  /** It goes right until it is moved. */
  public MovedClock(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public Instant instant() {
    return InstantSource.system().instant().plus(ahead.get());
  }

  /** So much time has passed. */
  public void passes(Duration time) {
    ahead.updateAndGet(time::plus);
  }

  /** It is this moment, which lies ahead. */
  public void becomes(Instant moment) {
    passes(Duration.between(instant(), moment));
  }

  /** It is this time on the next weekday. */
  public void nextWorkday(LocalTime time) {
    ZonedDateTime day = instant().atZone(zone).plusDays(1);
    while (WEEKEND.contains(day.getDayOfWeek())) {
      day = day.plusDays(1);
    }
    becomes(day.with(time).toInstant());
  }

  /** This moment as a clock on the wall shows it. */
  public LocalDateTime local() {
    return LocalDateTime.ofInstant(instant(), zone);
  }
}
