package org.vastine.domain.handoff;

import org.vastine.domain.kernel.Labelled;

/** How a talk goes on in private. */
public enum HandOffWay implements Labelled {
  /** By private messages on the platform where it began. */
  MESSAGE,
  /** By mail, to an address that relays. */
  MAIL,
  /** We call. */
  CALL,
  /** We come. */
  VISIT
}
