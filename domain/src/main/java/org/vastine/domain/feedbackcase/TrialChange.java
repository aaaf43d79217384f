package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** In what another policy would have met a case otherwise. */
public enum TrialChange implements Labelled {
  /** By another playbook. */
  PLAYBOOK,
  /** More or less binding. */
  OBLIGATION,
  /** An answer would have been due sooner. */
  SOONER,
  /** An answer would have been due later. */
  LATER,
  /** The deadline would have passed, and did not. */
  BREACH_MORE,
  /** The deadline passed, and would not have. */
  BREACH_LESS,
  /** Other replies would have needed another member. */
  APPROVAL,
  /** The community's time would have been another. */
  COMMUNITY,
  /** A lead would have been told, or not. */
  ALARM,
  /** Other steps. */
  STEPS
}
