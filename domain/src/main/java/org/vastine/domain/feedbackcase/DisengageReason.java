package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** Why we leave a conversation on purpose (R27). */
public enum DisengageReason implements Labelled {
  /** A fight is wanted, not a solution. */
  TROLLING,
  /** Our offers were declined and nothing else is left. */
  OFFER_DECLINED,
  /** People are attacked. */
  ABUSE,
  /** Harm was announced; replying would feed it. */
  THREAT,
  /** Lawyers or authorities have the matter. */
  LEGAL
}
