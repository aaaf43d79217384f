package org.vastine.domain.handoff;

import org.vastine.domain.kernel.Labelled;

/** Where a call or a visit stands. */
public enum ContactState implements Labelled {
  /** Still to be done. */
  OPEN,
  /** Done, with an outcome. */
  DONE,
  /** Not to be done any more, with a reason. */
  DROPPED
}
