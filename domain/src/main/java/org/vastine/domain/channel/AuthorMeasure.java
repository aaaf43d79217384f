package org.vastine.domain.channel;

import org.vastine.domain.kernel.Labelled;

/** What a platform can be asked to do about an author or what they wrote (R29). */
public enum AuthorMeasure implements Labelled {
  /** Not to show us what they write. */
  MUTE(Capability.MUTE),
  /** To show it again. */
  UNMUTE(Capability.MUTE),
  /** To keep them away from our account. */
  BLOCK(Capability.BLOCK),
  /** To let them near again. */
  UNBLOCK(Capability.BLOCK),
  /** To judge what they wrote by the platform's own rules. */
  REPORT(Capability.REPORT);

  private final Capability needed;

  AuthorMeasure(Capability needed) {
    this.needed = needed;
  }

  /** What a platform must be able to do for it. */
  public Capability needed() {
    return needed;
  }

  /** Whether asking twice leaves the same as asking once. */
  public boolean repeatable() {
    return this != REPORT;
  }
}
