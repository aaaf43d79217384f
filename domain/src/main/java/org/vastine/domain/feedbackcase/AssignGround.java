package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** Why routing gave a case to the one it gave it to (R12). */
public enum AssignGround implements Labelled {
  /** On duty, with the skills for it, and the most room. */
  SKILL,
  /** The same, and had a case of this author before. */
  CONTINUITY,
  /** Stands in for somebody on duty who is away. */
  STAND_IN,
  /** On duty; nobody who fits better has room. */
  ON_DUTY,
  /** Leads the team, and nobody else is on duty. */
  LEAD,
  /** Nobody else was left. */
  LAST_RESORT;

  /** Whether it went to somebody because nobody was on duty for it. */
  public boolean isFallback() {
    return this == LEAD || this == LAST_RESORT;
  }
}
