package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** Why the community's time ended (R10). */
public enum CommunityEnd implements Labelled {
  /** The window is over. */
  TIME,
  /** The asker's tone worsened. */
  TONE,
  /** Somebody else complains in the thread. */
  HEAT,
  /** The answer does not help, is disputed, or a member says that it is wrong. */
  WRONG_ANSWER,
  /** Somebody answered with abuse. */
  ABUSIVE_ANSWER,
  /** The plan for what the asker writes now leaves nothing to the community. */
  PLAN,
  /** A member took the case up. */
  MEMBER
}
