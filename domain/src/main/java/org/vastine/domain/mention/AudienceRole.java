package org.vastine.domain.mention;

import org.vastine.domain.kernel.Labelled;

/**
 * As whom an author speaks to us. It says where an answer belongs, never how much they are worth
 * (R12).
 */
public enum AudienceRole implements Labelled {
  /** Bought or uses what we offer. */
  CUSTOMER,
  /** May become a customer. */
  PROSPECT,
  /** Applied, or asks about work with us. */
  APPLICANT,
  /** Works with us. */
  STAFF,
  /** Writes or films for others to read and see. */
  PRESS,
  /** Speaks for a cause. */
  ACTIVIST
}
