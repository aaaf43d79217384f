package org.vastine.domain.doxxing;

import org.vastine.domain.kernel.Labelled;

/** What of somebody's private life is told. */
public enum DetailKind implements Labelled {
  /** A telephone number. */
  PHONE,
  /** A mail address. */
  EMAIL,
  /** Where somebody lives. */
  HOME,
  /** Who belongs to their family, or where their children spend the day. */
  FAMILY,
  /** The licence plate of a car. */
  VEHICLE,
  /** A number of identity, a card or an account. */
  IDENTITY;

  /** Whether it cannot be a contact of the organisation. */
  boolean isNoContact() {
    return this != PHONE && this != EMAIL;
  }
}
