package org.vastine.domain.goodwill;

import org.vastine.domain.kernel.Labelled;

/** Where a grant stands, from the wish to the customer's hand. */
public enum GrantState implements Labelled {
  /** Waits for somebody with the authority. */
  ASKED,
  /** May be given. */
  APPROVED,
  /** The customer was told. */
  OFFERED,
  /** On its way: with the post, with whoever pays out. */
  HANDED_OVER,
  /** The customer has it. */
  DELIVERED,
  /** Not approved. */
  REFUSED,
  /** Not given after all. */
  CANCELLED,
  /** Came back. */
  RETURNED;

  /** Whether something is still to happen to it. */
  public boolean isOpen() {
    return keepsCaseOpen() || this == HANDED_OVER;
  }

  /** Whether its case cannot end yet: nobody but its members sees to it. */
  public boolean keepsCaseOpen() {
    return this == ASKED || this == APPROVED || this == OFFERED;
  }
}
