package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** What can happen to a step of a conduct ladder. */
public enum ConductMove implements Labelled {
  /** It was proposed and waits for a second person. */
  PROPOSED,
  /** It holds, on one person's word. */
  TAKEN,
  /** It holds, because a second person confirmed it. */
  CONFIRMED,
  /** It was turned down, or its proposer thought better of it. */
  DECLINED,
  /** It was taken back. */
  LIFTED,
  /** Its time was over. */
  EXPIRED,
  /** The platform did what it asks for. */
  CARRIED_OUT,
  /** A member did what it asks for, where no platform call does. */
  DONE_BY_HAND,
  /** Nobody did in time what it asks for. */
  LEFT_UNDONE,
  /** The day has come on which somebody looks whether it is still right. */
  RECHECK_DUE,
  /** Nobody looked at it again in time. */
  RECHECK_MISSED,
  /** Somebody looked, and keeps it until a further day. */
  KEPT;

  /** Whether the step holds on as it did, so that nothing is to be done outside. */
  public boolean isRecheck() {
    return this == RECHECK_DUE || this == RECHECK_MISSED || this == KEPT;
  }
}
