package org.vastine.bootstrap.assembly;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.vastine.application.kernel.Ids;

/**
 * Version 7 ids (RFC 9562, section 5.7): 48 bits of milliseconds, then a 12-bit counter that keeps
 * the ids of one node in their order within a millisecond (method 1 of section 6.2), then 62 random
 * bits.
 */
final class TimeOrderedIds implements Ids {

  private static final int COUNTER_BITS = 12;

  private final InstantSource clock;
  private final RandomGenerator random;
  private final AtomicLong last = new AtomicLong();

  TimeOrderedIds(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public UUID next() {
    long now = clock.millis() << COUNTER_BITS;
    long stamp = last.updateAndGet(before -> Math.max(before + 1, now));
    long millis = stamp >>> COUNTER_BITS;
    long counter = stamp & ((1L << COUNTER_BITS) - 1);
    long high = (millis << 16) | (7L << COUNTER_BITS) | counter;
    long low = (random.nextLong() >>> 2) | (1L << 63);
    return new UUID(high, low);
  }
}
