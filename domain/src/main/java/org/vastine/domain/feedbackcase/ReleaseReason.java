package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** Why a claim ended. */
public enum ReleaseReason implements Labelled {
  /** The member let go. */
  BY_MEMBER,
  /** The member did nothing for the length of the lease. */
  LEASE_ENDED,
  /** A lead took it over. */
  TAKEN_OVER,
  /** It was given to somebody else. */
  ASSIGNED,
  /** The case ended. */
  ENDED
}
