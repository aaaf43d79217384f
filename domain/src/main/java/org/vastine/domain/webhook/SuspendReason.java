package org.vastine.domain.webhook;

import org.vastine.domain.kernel.Labelled;

/** Why a webhook is not called for the time being. */
public enum SuspendReason implements Labelled {
  /** Somebody wished so. */
  BY_HAND,
  /** It took nothing for a day. */
  FAILING,
  /** It said that it is gone for good. */
  GONE
}
