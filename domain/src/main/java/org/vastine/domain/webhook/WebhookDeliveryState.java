package org.vastine.domain.webhook;

import org.vastine.domain.kernel.Labelled;

/** Where an event stands on its way to a webhook. */
public enum WebhookDeliveryState implements Labelled {
  /** It is sent when its time comes. */
  WAITING,
  /** A worker sends it, or died doing so: it may have arrived. */
  SENDING,
  /** It arrived. */
  SENT,
  /**
   * It did not arrive for a day while others did, or is no more; nobody tries again unless asked.
   */
  FAILED;

  /** Whether nothing more is done about it. */
  public boolean isEnded() {
    return this == SENT || this == FAILED;
  }
}
