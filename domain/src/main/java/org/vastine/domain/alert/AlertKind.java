package org.vastine.domain.alert;

import org.vastine.domain.kernel.Labelled;

/** What a member can be told of, the most pressing first. */
public enum AlertKind implements Labelled {
  /** A threat, or abuse of people. */
  THREAT,
  /** Something must be done now, or the plan raises the alarm. */
  URGENT,
  /** Cases wait while we are open, and nobody is on duty. */
  NOBODY_ON_DUTY,
  /** An answer or a return to the thread did not come in time. */
  BREACHED,
  /** A promise or a promised update did not come in time. */
  PROMISE_BROKEN,
  /** Somebody has waited for too long on a channel of ours: it is neglected (R4). */
  CHANNEL_NEGLECTED,
  /** A reply could not be delivered and waits for a person. */
  REPLY_NEEDS_PERSON,
  /** An answer is due soon. */
  DUE_SOON,
  /** A promise is due soon. */
  PROMISE_WARNED,
  /** A case was given to somebody. */
  ASSIGNED,
  /** A draft waits for another member's approval. */
  APPROVAL_ASKED,
  /** A step against an author waits for a second person. */
  CONDUCT_PROPOSED,
  /** A customer answered what we asked in private. */
  FACTS_CAME,
  /** A customer wrote again. */
  CUSTOMER_WROTE,
  /** A case was opened. */
  NEW_CASE
}
