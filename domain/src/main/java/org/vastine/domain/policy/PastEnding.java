package org.vastine.domain.policy;

import org.vastine.domain.kernel.Labelled;

/** How the author's case that ended last did, as rules ask for it. */
public enum PastEnding implements Labelled {
  /** None of theirs has ended. */
  NONE,
  /** They said something positive in the end. */
  TURNED_POSITIVE,
  /** They were content. */
  CONTENT,
  /** Somebody else answered well. */
  SOLVED_BY_COMMUNITY,
  /** Answered; they said no more. */
  SILENT,
  /** Answered; they were not content. */
  STILL_UNHAPPY,
  /** Nothing more was to be done. */
  LAPSED,
  /** Left unanswered on purpose. */
  NOT_ANSWERED,
  /** Left on purpose. */
  DISENGAGED
}
