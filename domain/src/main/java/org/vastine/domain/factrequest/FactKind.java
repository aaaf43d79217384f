package org.vastine.domain.factrequest;

import org.vastine.domain.kernel.Labelled;

/** What kind of fact is asked for, and how long an answer may be. */
public enum FactKind implements Labelled {
  /** Who the customer is. */
  NAME(200),
  /** Which order, booking or contract it is about. */
  ORDER_REFERENCE(100),
  /** Where to write to. */
  EMAIL(254),
  /** Where to call. */
  PHONE(40),
  /** A question in a member's own words. */
  QUESTION(2_000);

  private final int most;

  FactKind(int most) {
    this.most = most;
  }

  /** The most UTF-16 code units of an answer. */
  public int most() {
    return most;
  }

  /** Whether an answer is one line. */
  public boolean isOneLine() {
    return this != QUESTION;
  }
}
