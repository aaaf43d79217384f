package org.vastine.domain.handoff;

import org.vastine.domain.kernel.Labelled;

/** Where the move from public to private stands. */
public enum HandOffState implements Labelled {
  /** Nothing was offered in the thread. */
  NOT_OFFERED,
  /** The offer is to be seen in the thread. */
  OFFERED,
  /** The customer goes on in private. */
  ACCEPTED,
  /** The customer stays in public. */
  REFUSED,
  /** The customer was tried and could not be reached. */
  UNREACHABLE,
  /** The private talk is over. */
  ENDED;

  /** Whether the thread has seen an offer that still stands, so that we may write in private. */
  public boolean opensPrivate() {
    return switch (this) {
      case OFFERED, ACCEPTED, UNREACHABLE, ENDED -> true;
      case NOT_OFFERED, REFUSED -> false;
    };
  }
}
