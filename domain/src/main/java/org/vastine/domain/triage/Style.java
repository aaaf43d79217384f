package org.vastine.domain.triage;

import org.vastine.domain.kernel.Labelled;

/** The ten styles of feedback (R6); exactly one per mention. */
public enum Style implements Labelled {
  /** Something must be done now: safety, money, a stuck customer, an outage. */
  URGENT,
  /** Says what is wrong and how it could be better. */
  CONSTRUCTIVE,
  /** Annoyed, venting, wants to be heard. */
  IRRITATED,
  /** Tired of our advertising. */
  AD_WEARY,
  /** Unreasonable, insulting or trolling: wants a fight, not a solution. */
  HOSTILE,
  /** Ties harm to a demand, or announces harm. */
  THREAT,
  /** Directed, repeated or hateful abuse of people. */
  HARASSMENT,
  /** Wants to know. */
  QUESTION,
  /** Pleased. */
  PRAISE,
  /** None of these. */
  NEUTRAL;

  /**
   * Whether the writer attacks rather than complains; such mentions count as exposure of members
   * (R32).
   */
  public boolean isAbusive() {
    return this == HOSTILE || this == THREAT || this == HARASSMENT;
  }
}
