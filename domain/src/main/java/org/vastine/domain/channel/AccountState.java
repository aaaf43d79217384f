package org.vastine.domain.channel;

import org.vastine.domain.kernel.Labelled;

/** How a channel account is doing. */
public enum AccountState implements Labelled {
  /** Taken in and answered through. */
  ACTIVE,
  /** A member paused it; nothing is pulled, webhooks are kept waiting. */
  PAUSED,
  /** The platform no longer accepts our credentials. */
  NEEDS_AUTHORISATION,
  /** The platform says that the account no longer exists. */
  GONE
}
