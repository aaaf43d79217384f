package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** How the customer takes our answer, as everybody can read. */
public enum Reaction implements Labelled {
  /** Nobody answered, so there is nothing to take. */
  NOTHING_TO_REACT_TO,
  /** The customer has not said anything since. */
  NONE,
  /** Friendlier than before. */
  BETTER,
  /** As before. */
  SAME,
  /** Less friendly than before. */
  WORSE
}
