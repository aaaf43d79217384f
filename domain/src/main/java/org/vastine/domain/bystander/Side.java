package org.vastine.domain.bystander;

import org.vastine.domain.kernel.Labelled;

/** Who speaks in a public thread. */
public enum Side implements Labelled {
  /** The customer whose case it is. */
  CUSTOMER,
  /** Somebody else. */
  OTHER,
  /** The organisation. */
  OURS
}
