package org.vastine.application.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class SettableClock implements InstantSource {

  private final AtomicReference<Instant> now;

  /** Stands at this moment. */
  public SettableClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  /** Moves to a moment. */
  public void set(Instant moment) {
    now.set(moment);
  }

  /** Moves on by a time. */
  public void advance(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }
}
