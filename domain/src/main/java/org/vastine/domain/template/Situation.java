package org.vastine.domain.template;

import org.vastine.domain.kernel.Labelled;

/** What the words of a template are for. */
public enum Situation implements Labelled {
  /** Thanks, regrets and says that we look into it. */
  ACKNOWLEDGE,
  /** Opens a late reply: thanks and an apology for the delay, and no reason (R15). */
  APOLOGISE_LATE,
  /** Says when we will be back. */
  HOLDING_REPLY,
  /** Opens an update: thanks for the patience. */
  THANK_PATIENCE,
  /** Says where it stands, and when they hear from us next (R22). */
  UPDATE,
  /** Thanks for praise or an idea. */
  THANKS,
  /** Offers to go on in private, and says why. */
  ASK_PRIVATE,
  /** Asks in the thread whether they are content with the solution. */
  SOLVED_ASK,
  /** Thanks somebody who answered another customer well (R10). */
  THANK_HELPER,
  /** Leaves one calm offer standing, and says nothing further. */
  DISENGAGE;

  /** Whether its words come before any others in a reply. */
  public boolean opens() {
    return this == APOLOGISE_LATE || this == THANK_PATIENCE;
  }
}
