package org.vastine.domain.reply;

import org.vastine.domain.kernel.Labelled;

/** What a customer does after our reply. */
public enum NextTurn implements Labelled {
  /** Thanks, or says something friendly. */
  THANKS,
  /** Asks further, without ill feeling. */
  ASKS_AGAIN,
  /** Is displeased, and says so. */
  ARGUES,
  /** Goes on in private. */
  IN_PRIVATE,
  /** Says nothing more. */
  SILENT
}
