package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** Why a mention is left unanswered on purpose; counted apart from neglect (R9). */
public enum SilenceReason implements Labelled {
  /** Nothing was asked or complained of. */
  NO_ANSWER_NEEDED,
  /** The share that the policy asks for is kept without it. */
  BEYOND_SHARE,
  /** Others answered well. */
  COMMUNITY_ANSWERED,
  /** The same person got the answer elsewhere. */
  DUPLICATE,
  /** Advertising or a machine. */
  SPAM,
  /** Somebody else is meant. */
  NOT_ABOUT_US,
  /** It breaks the published house rules. */
  HOUSE_RULES,
  /** Something else, told in the note. */
  OTHER
}
