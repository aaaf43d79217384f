package org.vastine.channels.tck;

/**
 * What can go wrong on a platform. Everything here is expected of every platform; a fake names the
 * few that its platform cannot have, each with the reason ({@link FakePlatform#cannotHappen()}).
 */
public enum Trouble {
  /** Every call is refused until {@link FakePlatform#rateLimitedUntil()}. */
  RATE_LIMITED,
  /** Our credentials are no longer accepted. */
  CREDENTIALS_EXPIRED,
  /**
   * Every call ends in a failure of the platform (HTTP 500 or what comes near it), and nothing is
   * done.
   */
  OUT_OF_ORDER,
  /** No connection comes about. */
  UNREACHABLE,
  /** Answers break off in the middle; what was asked may have been done. */
  HALF_AN_ANSWER,
  /** A reply is published, and its receipt never arrives. */
  RECEIPT_LOST
}
