package org.vastine.application.kernel;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids one after another, in the form of version 7, the same at each run of a test. */
public final class SequentialIds implements Ids {

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    long number = last.incrementAndGet();
    return new UUID((number << 16) | VERSION_7, VARIANT | number);
  }
}
