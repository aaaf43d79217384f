package org.vastine.domain.policy;

import org.vastine.domain.kernel.Labelled;

/**
 * How far an author stands on the conduct ladder, as rules ask for it; the mildest first, so that a
 * rule can ask for one rung and all above it.
 */
public enum PastConduct implements Labelled {
  /** Nothing holds. */
  NONE,
  /** Told which house rule was broken. */
  WARNED,
  /** No further replies. */
  IGNORED,
  /** Out of our account's own view. */
  MUTED,
  /** Can no longer reach our account. */
  BLOCKED,
  /** The platform was told. */
  REPORTED_TO_PLATFORM,
  /** The police were told. */
  REPORTED_TO_POLICE
}
