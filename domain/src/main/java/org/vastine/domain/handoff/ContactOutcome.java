package org.vastine.domain.handoff;

import org.vastine.domain.kernel.Labelled;

/** How a call or a visit went. */
public enum ContactOutcome implements Labelled {
  /** We spoke with each other. */
  REACHED,
  /** Nobody answered, or nobody was there. */
  NOT_REACHED,
  /** We spoke, and agreed on what is done. */
  AGREED,
  /** The customer does not want to go on in private. */
  REFUSED
}
