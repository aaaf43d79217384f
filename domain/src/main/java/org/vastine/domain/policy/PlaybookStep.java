package org.vastine.domain.policy;

import org.vastine.domain.kernel.Labelled;

/** Something that a playbook asks for; a case shows which of them are done. */
public enum PlaybookStep implements Labelled {
  /** A member looks at the style, which the machine was not sure of. */
  CONFIRM_STYLE,
  /** A lead is told at once. */
  ALERT_OWNER,
  /** What was said is kept as evidence. */
  KEEP_EVIDENCE,
  /** The member it is aimed at is relieved. */
  RELIEVE_MEMBER,
  /** The house rules are named in public. */
  PUBLISH_HOUSE_RULES,
  /** The conduct ladder is gone up one step. */
  CLIMB_CONDUCT_LADDER,
  /** A member takes the case. */
  CLAIM,
  /** A reply is sent. */
  REPLY,
  /** The reply thanks. */
  THANK,
  /** The reply apologises, once in the whole thread. */
  APOLOGISE_ONCE,
  /** The reply offers a solution, once in the whole thread. */
  OFFER_SOLUTION,
  /** The reply regrets the confusion, and blames nobody for it (R23). */
  REGRET_CONFUSION,
  /** The reply explains how the matter is, professionally (R23). */
  EXPLAIN_PROFESSIONALLY,
  /** The reply says what happens with the feedback. */
  SAY_WHAT_HAPPENS,
  /** The reply says when we will be back. */
  NAME_TIME_OF_RETURN,
  /** What we need to know is asked for in private. */
  ASK_FACTS_IN_PRIVATE,
  /** Personal service is offered in public, calmly, once. */
  OFFER_PERSONAL_SERVICE_ONCE,
  /** The reply neither yields nor threatens back. */
  STAY_NEUTRAL,
  /** Nothing further is said. */
  DISENGAGE,
  /** A lesson is recorded. */
  RECORD_LESSON,
  /** It is counted for its campaign. */
  COUNT_FOR_CAMPAIGN,
  /** It is kept and shown as praise. */
  KEEP_AS_PRAISE,
  /** Once solved, the original thread is asked whether they are content. */
  RETURN_TO_THREAD
}
