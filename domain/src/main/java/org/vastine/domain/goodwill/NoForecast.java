package org.vastine.domain.goodwill;

import org.vastine.domain.kernel.Labelled;

/** Why nothing is foreseen of a budget. */
public enum NoForecast implements Labelled {
  /** Its first day is still to come. */
  NOT_BEGUN,
  /** Its last day is over. */
  ENDED,
  /** It has been there for too few whole days. */
  TOO_SHORT,
  /** Too little was asked of it to speak of a rate. */
  TOO_FEW
}
