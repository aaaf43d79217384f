package org.vastine.domain.bait;

import org.vastine.domain.kernel.Labelled;

/** What to do about bait. */
public enum BaitAdvice implements Labelled {
  /** One calm line that offers our help, and nothing after it: nothing was said yet. */
  ONE_LINE,
  /** Nothing: everybody can see what we offered. */
  SILENCE
}
