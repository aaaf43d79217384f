package org.vastine.domain.bait;

import org.vastine.domain.kernel.Labelled;

/** What shows that somebody wants a fight rather than an answer. */
public enum BaitSign implements Labelled {
  /** Insults us, or whoever buys from us. */
  INSULT,
  /** Asks what has no answer but a quarrel. */
  LOADED_QUESTION,
  /** Dares us to answer, or foretells how we shall. */
  CHALLENGE,
  /** Goes on after we offered our help. */
  AFTER_OFFER
}
