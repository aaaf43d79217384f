package org.vastine.domain.knowledge;

import org.vastine.domain.kernel.Labelled;

/** How far a fact can be relied on, on a day. */
public enum FactStanding implements Labelled {
  /** It holds, and was checked lately enough. */
  FRESH,
  /** It should hold, and is to be checked again: its day of review is over. */
  STALE,
  /** It does not hold yet. */
  NOT_YET,
  /** It holds no more. */
  EXPIRED;

  /** Whether it may be said to a customer; a stale one by whoever looked it up first. */
  public boolean isSayable() {
    return this == FRESH || this == STALE;
  }
}
