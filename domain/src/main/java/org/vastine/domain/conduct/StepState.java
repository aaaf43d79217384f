package org.vastine.domain.conduct;

import org.vastine.domain.kernel.Labelled;

/** Where a step stands. */
public enum StepState implements Labelled {
  /** Waits for a second person. */
  PROPOSED,
  /** Holds. */
  ACTIVE,
  /** Made way for a step further up. */
  REPLACED,
  /** Its time was over. */
  EXPIRED,
  /** Was taken back; it counts as never taken. */
  LIFTED,
  /** Never held. */
  DECLINED;

  /** Whether the author once stood there, and nobody took that back. */
  boolean counts() {
    return this == ACTIVE || this == REPLACED || this == EXPIRED;
  }
}
