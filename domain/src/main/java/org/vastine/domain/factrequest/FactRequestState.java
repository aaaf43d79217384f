package org.vastine.domain.factrequest;

import org.vastine.domain.kernel.Labelled;

/** Where a fact request stands. */
public enum FactRequestState implements Labelled {
  /** The link works and nobody has answered. */
  ASKED,
  /** The customer answered; the link works no more. */
  ANSWERED,
  /** Nobody answered in time. */
  EXPIRED,
  /** Taken back before it was answered. */
  WITHDRAWN,
  /** It was answered, and the answers are gone. */
  ERASED
}
