package org.vastine.domain.alert;

import org.vastine.domain.kernel.Labelled;

/** What a member can be told of, the most pressing first. */
public enum AlertKind implements Labelled {
  /** A threat, or abuse of people. */
  THREAT,
  /** Somebody publishes private details of a colleague. */
  MEMBER_EXPOSED,
  /** Somebody publishes the member's own private details. */
  YOU_EXPOSED,
  /** Something must be done now, or the plan raises the alarm. */
  URGENT,
  /** Cases wait while we are open, and nobody is on duty. */
  NOBODY_ON_DUTY,
  /** Nobody on duty has the language, channel or subject of a case that waits (R12). */
  SKILL_MISSING,
  /**
   * An answer, a solution, a return to the thread, a call, a visit, a task, or what a step against
   * an author asks of a person did not come in time.
   */
  BREACHED,
  /** A promise or a promised update did not come in time, or the customer had to ask for it. */
  PROMISE_BROKEN,
  /** Somebody has waited for too long on a channel of ours: it is neglected (R4). */
  CHANNEL_NEGLECTED,
  /** A reply could not be delivered and waits for a person. */
  REPLY_NEEDS_PERSON,
  /** An answer, a solution, an update or a return to the thread is due soon. */
  DUE_SOON,
  /** A promise is due soon. */
  PROMISE_WARNED,
  /** Leaving one more unanswered would break the share of answers that the policy asks for (R9). */
  SHARE_AT_RISK,
  /** A case was given to somebody, or a promise, a call, a visit or a task on it. */
  ASSIGNED,
  /** A colleague named a member in a note. */
  NAMED,
  /** A draft waits for another member's approval. */
  APPROVAL_ASKED,
  /** A step against an author waits for a second person. */
  CONDUCT_PROPOSED,
  /** A step that keeps an author away is to be looked at again, or should have been. */
  CONDUCT_RECHECK,
  /** Somebody else seems to have answered, and a member is to say whether well (R10). */
  ANSWER_TO_JUDGE,
  /** A task is done, or no longer needed. */
  TASK_ENDED,
  /** A customer answered what we asked in private. */
  FACTS_CAME,
  /** A customer wrote again. */
  CUSTOMER_WROTE,
  /** A case was opened. */
  NEW_CASE
}
