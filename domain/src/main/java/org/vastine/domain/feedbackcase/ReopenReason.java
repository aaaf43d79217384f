package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** Why an ended case is open again. */
public enum ReopenReason implements Labelled {
  /** The customer wrote again. */
  CUSTOMER_WROTE,
  /** A member took it up again. */
  BY_MEMBER,
  /** A reply did not reach the platform. */
  DELIVERY_FAILED,
  /** The customer answered what we asked in private. */
  FACTS_CAME
}
