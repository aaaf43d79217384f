package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** Why the community's time ended. */
public enum CommunityEnd implements Labelled {
  /** The window is over. */
  TIME,
  /** The tone worsened, or a second complaint came (R10). */
  TONE,
  /** A member took the case up. */
  MEMBER
}
