package org.vastine.domain.policy;

import org.vastine.domain.kernel.Labelled;

/** Whether anybody is on duty while a roster is switched on. */
public enum Staffing implements Labelled {
  /** Somebody has a shift and is there, or is stood in for by somebody who is. */
  SOMEBODY,
  /** Nobody does. */
  NOBODY
}
