package org.vastine.domain.reply;

import org.vastine.domain.kernel.Labelled;

/** Where a draft stands. */
public enum DraftState implements Labelled {
  /** Being written. */
  WRITING,
  /** Waits for another member. */
  AWAITING_APPROVAL,
  /** Another member approved these very words. */
  APPROVED,
  /** Another member returned it with a reason; it can be written on. */
  RETURNED,
  /** Handed over to delivery. */
  SENT,
  /** Given up by its writer. */
  DISCARDED
}
