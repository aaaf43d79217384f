package org.vastine.domain.reply;

import org.vastine.domain.kernel.Labelled;

/** Where a delivery stands. */
public enum DeliveryState implements Labelled {
  /** Will be handed to the platform when its time has come. */
  WAITING,
  /** A worker has it right now. */
  SENDING,
  /** It may be published: to be looked for on the platform before anything else. */
  UNKNOWN,
  /** To be seen, exactly once. */
  PUBLISHED,
  /** Could not be delivered; a person decides (R19). */
  NEEDS_PERSON,
  /** Called back before it left. */
  UNDONE,
  /** Given up by a person, with a reason. */
  DROPPED
}
