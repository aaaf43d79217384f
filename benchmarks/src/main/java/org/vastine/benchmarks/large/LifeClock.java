package org.vastine.benchmarks.large;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on by itself, and is moved on where a life of weeks is to take seconds. */
final class LifeClock implements InstantSource {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  @Override
  public Instant instant() {
    return InstantSource.system().instant().plus(ahead.get());
  }

  /** So much time has passed. */
  void passes(Duration time) {
    ahead.updateAndGet(time::plus);
  }

  /** It is nine in the morning of the next weekday. */
  void dawns() {
    passes(
        Duration.between(
            instant(), workday(1).atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC)));
  }

  /** The weekday after so many others from today on. */
  LocalDate workday(int ahead) {
    LocalDate day = instant().atZone(ZoneOffset.UTC).toLocalDate();
    for (int left = ahead; left > 0; left--) {
      do {
        day = day.plusDays(1);
      } while (WEEKEND.contains(day.getDayOfWeek()));
    }
    return day;
  }
}
