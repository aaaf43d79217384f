package org.vastine.domain.advocate;

import org.vastine.domain.kernel.Labelled;

/**
 * What a helper may be asked for. To speak for us is not among it, on purpose: praise that was
 * ordered is no praise, and who reads it finds out.
 */
public enum AskPurpose implements Labelled {
  /** What they think could be better. */
  OPINION,
  /** To try something before others do. */
  TRY_OUT
}
