package org.vastine.domain.policy;

import org.vastine.domain.kernel.Labelled;

/** Who may decide not to answer; that is always a decision with a reason (R9). */
public enum Silence implements Labelled {
  /** Whoever works on the case. */
  FREE,
  /**
   * Whoever works on the case, once a calm public offer stands in the thread for those who watch.
   */
  AFTER_PUBLIC_OFFER,
  /** A lead. */
  BY_LEAD
}
