package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** How a case ended in the eyes of those who watched. */
public enum CaseOutcome implements Labelled {
  /** The customer said something positive in the end. */
  TURNED_POSITIVE,
  /** The customer is content. */
  CONTENT,
  /** Somebody else answered well. */
  SOLVED_BY_COMMUNITY,
  /** Answered; the customer said no more. */
  SILENT,
  /** Answered; the customer is not content. */
  STILL_UNHAPPY,
  /** Nothing more to be done. */
  LAPSED,
  /** Left unanswered on purpose, with a reason (R9). */
  NOT_ANSWERED,
  /** Left on purpose, with a reason (R27). */
  DISENGAGED
}
