package org.vastine.domain.factrequest;

import org.vastine.domain.kernel.Labelled;

/** What would satisfy the customer, in their own choice. */
public enum WantedOutcome implements Labelled {
  /** That it is put right. */
  SOLUTION,
  /** The money back. */
  REFUND,
  /** The same thing once more. */
  REPLACEMENT,
  /** Something to make up for it. */
  COMPENSATION,
  /** To know how it came about. */
  EXPLANATION,
  /** That somebody says sorry. */
  APOLOGY,
  /** That we know of it; nothing else. */
  HEARD,
  /** Something else, in words. */
  OTHER
}
