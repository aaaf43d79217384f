package org.vastine.domain.handoff;

import org.vastine.domain.kernel.Labelled;

/** Why a reply speaks of going on in private. */
public enum OfferPurpose implements Labelled {
  /** It offers that for the first time. */
  OFFER,
  /** The customer declined before, and has asked for it since. */
  ASKED_FOR,
  /** The customer declined: why it would help, said once. */
  EXPLANATION
}
