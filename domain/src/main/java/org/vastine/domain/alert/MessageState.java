package org.vastine.domain.alert;

import org.vastine.domain.kernel.Labelled;

/** Where a message to an outlet stands. */
public enum MessageState implements Labelled {
  /** It is to be sent when its time comes. */
  WAITING,
  /** A worker hands it over, or died doing so. */
  SENDING,
  /** The outlet took it. */
  SENT,
  /** It was not taken, and nobody tries again. */
  FAILED,
  /** It may have been taken; nobody tries again, so that it does not come twice. */
  UNKNOWN;

  /** Whether nothing more is done about it. */
  public boolean isEnded() {
    return this == SENT || this == FAILED || this == UNKNOWN;
  }
}
