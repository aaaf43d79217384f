package org.vastine.domain.praise;

import org.vastine.domain.kernel.Labelled;

/** Why something is praise. */
public enum PraiseGround implements Labelled {
  /** It was judged to be, by text understanding or by a member. */
  PRAISED,
  /** The customer complained, and ended with kind words. */
  TURNED
}
