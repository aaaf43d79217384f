package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** Where a case stands. */
public enum CaseStatus implements Labelled {
  /** Parked: the community may answer first, for a limited time (R10). */
  COMMUNITY,
  /** Waits for us. */
  OPEN,
  /** We answered; the customer has the word. */
  AWAITING_CUSTOMER,
  /** We answered and owe more: a promise is open, or the thread is to be told of the solution. */
  COMING_BACK,
  /** Ended with an outcome, or with the decision not to answer. */
  CLOSED,
  /** Left on purpose; replies are locked until a lead reopens (R27). */
  DISENGAGED
}
