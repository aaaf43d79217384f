package org.vastine.bootstrap.architecture.broken.domain.kernel;

import java.time.Instant;

/** Breaks: the domain asks no clock, and nobody but bootstrap does. */
public final class AsksTheClock {
  private AsksTheClock() {}

  /** Now. */
  public static Instant now() {
    return Instant.now();
  }
}
