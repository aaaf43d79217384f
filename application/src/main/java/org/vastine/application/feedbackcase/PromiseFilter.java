package org.vastine.application.feedbackcase;

import java.time.Instant;
import org.vastine.domain.feedbackcase.PromiseState;
import org.vastine.domain.kernel.Labelled;

/** Which promises to list. */
public enum PromiseFilter implements Labelled {
  /** Still to be kept, in time or late; what is due first first. */
  OPEN,
  /** Still to be kept, and the time is over; what was due first first. */
  OVERDUE,
  /** Kept by the time that was last named; the latest due first. */
  KEPT,
  /** Its time was ever over while it was not kept; the latest due first. */
  BROKEN;

  /** Whether it lists what is still to be kept, what is due first first. */
  public boolean isToKeep() {
    return this == OPEN || this == OVERDUE;
  }

  /** Whether a promise passes at a moment. */
  public boolean passes(PromiseBook.Entry entry, Instant now) {
    boolean open = entry.state() == PromiseState.OPEN;
    return switch (this) {
      case OPEN -> open;
      case OVERDUE -> open && entry.due().isBefore(now);
      case KEPT -> entry.state() == PromiseState.KEPT && !entry.broken();
      case BROKEN -> entry.broken();
    };
  }
}
