package org.vastine.domain.conduct;

import org.vastine.domain.kernel.Labelled;

/** By what right a step left out those before it. */
public enum SkipGround implements Labelled {
  /** The case is judged a threat or harassment. */
  JUDGED,
  /** A lead said that the abuse is extreme. */
  STATED
}
