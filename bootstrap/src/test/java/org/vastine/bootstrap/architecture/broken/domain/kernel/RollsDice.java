package org.vastine.bootstrap.architecture.broken.domain.kernel;

import java.util.UUID;

/** Breaks: the domain asks no chance. */
public final class RollsDice {

  private RollsDice() {}

  /** Any. */
  public static UUID any() {
    return UUID.randomUUID();
  }
}
