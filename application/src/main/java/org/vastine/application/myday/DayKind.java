package org.vastine.application.myday;

import org.vastine.domain.kernel.Labelled;

/** What can wait for a member. */
public enum DayKind implements Labelled {
  /** An answer that we owe. */
  ANSWER,
  /** A promise to keep. */
  PROMISE,
  /** An update that we owe a customer who waits. */
  UPDATE,
  /** Somebody to call. */
  CALL,
  /** Somebody to visit. */
  VISIT,
  /** Something that a colleague asked for. */
  TASK,
  /** A thread to go back to. */
  RETURN_TO_THREAD,
  /** What the member's own step against an author asks of a person outside. */
  STEP_BY_HAND,
  /** A step that keeps an author away, to be kept for longer or lifted. */
  RECHECK_STEP,
  /** Another member's draft, to approve or return. */
  APPROVE_REPLY,
  /** Goodwill that another member asked for, to approve or refuse. */
  APPROVE_GRANT,
  /** Another member's step against an author, to confirm or turn down. */
  CONFIRM_STEP
}
