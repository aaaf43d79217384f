package org.vastine.domain.goodwill;

import org.vastine.domain.kernel.Labelled;

/** What is given. */
public enum GrantKind implements Labelled {
  /** Money back. */
  REFUND,
  /** A voucher for something else. */
  VOUCHER,
  /** Something as thanks, or to make up. */
  GIFT,
  /** A lower price. */
  DISCOUNT,
  /** The same thing once more. */
  REPLACEMENT
}
