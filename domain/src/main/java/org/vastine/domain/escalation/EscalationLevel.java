package org.vastine.domain.escalation;

import org.vastine.domain.kernel.Labelled;

/** What is to be expected of a thread within a day. */
public enum EscalationLevel implements Labelled {
  /** It has too few mentions to say anything. */
  TOO_SMALL,
  /** Too few of the workspace's own threads were as large to say anything. */
  TOO_LITTLE_HISTORY,
  /** It hardly grows to twice of what it is. */
  CALM,
  /** It may grow to twice of what it is, more probably than others of its size. */
  GROWING,
  /** At least as probably as not it grows to twice of what it is. */
  LIKELY
}
