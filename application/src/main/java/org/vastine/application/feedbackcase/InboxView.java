package org.vastine.application.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** The ready-made views of the inbox. */
public enum InboxView implements Labelled {
  /** Owned by the one who looks, waiting for us. */
  MINE,
  /** Waiting for us. */
  OPEN,
  /** Waiting for us and owned by nobody. */
  UNOWNED,
  /** Waiting for us, due within the hour or late. */
  DUE,
  /** Parked for the community. */
  COMMUNITY,
  /** Waiting for us, and the style is too unsure to act on. */
  UNDECIDED,
  /** Answered, the customer has the word. */
  AWAITING,
  /** Ended. */
  CLOSED
}
