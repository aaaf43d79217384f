package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** What became of a promise. */
public enum PromiseState implements Labelled {
  /** Still to be kept, in time or late. */
  OPEN,
  /** Done as said. */
  KEPT,
  /** Taken back, with a reason. */
  WITHDRAWN,
  /** Never given: the reply that said it was called back or given up. */
  UNSAID
}
