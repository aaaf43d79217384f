package org.vastine.domain.triage;

import org.vastine.domain.kernel.Labelled;

/** The writer's overall stance towards the brand in one mention; sarcasm counts as meant. */
public enum Sentiment implements Labelled {
  /** Something is lacking or wrong. */
  NEGATIVE,
  /** No stance. */
  NEUTRAL,
  /** Pleased. */
  POSITIVE
}
