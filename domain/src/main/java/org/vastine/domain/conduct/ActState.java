package org.vastine.domain.conduct;

import org.vastine.domain.kernel.Labelled;

/** Where an act stands. */
public enum ActState implements Labelled {
  /** The platform is to be asked, now or later. */
  WAITING,
  /** The platform is being asked. */
  SENDING,
  /** The platform did it. */
  DONE,
  /** A person has to do it. */
  BY_HAND,
  /** A person did it, and said how it can be seen. */
  PROVEN,
  /** It was no longer wanted before it was done. */
  CALLED_OFF;

  /** Whether it may still be done. */
  public boolean open() {
    return this == WAITING || this == SENDING || this == BY_HAND;
  }
}
