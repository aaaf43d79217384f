package org.vastine.domain.presence;

import org.vastine.domain.kernel.Labelled;

/** How a channel looks to those who come to it (R4). */
public enum PresenceState implements Labelled {
  /** Who writes there is answered. */
  ALIVE,
  /** Nothing was heard or answered for long. */
  QUIET,
  /** Somebody has waited for an answer for too long. */
  NEGLECTED
}
