package org.vastine.domain.handoff;

import org.vastine.domain.kernel.Labelled;

/** How we meet a customer. */
public enum ContactKind implements Labelled {
  /** By telephone. */
  CALL,
  /** In person. */
  VISIT
}
