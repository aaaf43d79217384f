package org.vastine.domain.alert;

import org.vastine.domain.kernel.Labelled;

/** Where a member is told besides the console, which shows every alert. */
public enum OutletKind implements Labelled {
  /** By mail to the address that the member signs in with. */
  EMAIL,
  /** By a call of the addresses that the member entered. */
  WEBHOOK
}
