package org.vastine.domain.policy;

import org.vastine.domain.kernel.Labelled;

/** What the reply guard can find in a draft (R13 to R17, R20). */
public enum FindingKind implements Labelled {
  /** Denies, disputes or belittles the experience, or gives a non-apology. */
  DEFENSIVE,
  /** Asks for pity. */
  VICTIM_PLAYING,
  /** Swears or insults. */
  PROFANE_INSULTING,
  /** Says the opposite at the reader's expense. */
  SARCASTIC,
  /** Puts the fault on the customer. */
  BLAMES_CUSTOMER,
  /** Explains why it went wrong or took long, as cover. */
  EXCUSES,
  /** Holds data of a person beyond what that person showed. */
  DISCLOSES_PERSONAL_DATA,
  /** Takes the bait of somebody who wants a fight. */
  ARGUES_WITH_TROLL,
  /** Neither thanks nor regret where one is due. */
  MISSING_THANKS_APOLOGY,
  /** No concrete way to go on in private where one is due. */
  MISSING_CONTACT_HANDOFF,
  /** No time where one is due. */
  MISSING_TIME_PROMISE,
  /** A customer who was mistaken is not told that we regret the confusion (R23). */
  MISSING_REGRET,
  /** A customer who was mistaken is not told how the matter is (R23). */
  MISSING_EXPLANATION,
  /** A customer who was mistaken is offered no way out (R23). */
  MISSING_SOLUTION,
  /** The reply is late and does not open with thanks and an apology for the delay (R15). */
  LATE_WITHOUT_OPENER,
  /** Offers something under a threat (R31). */
  YIELDS_TO_THREAT,
  /** Asks for personal data where everyone sees the answer (R18). */
  ASKS_PERSONAL_DATA_IN_PUBLIC,
  /** The customer was thanked in this thread before. */
  REPEATS_THANKS,
  /** We apologised in this thread before: once is enough, then it is acted. */
  REPEATS_APOLOGY,
  /** Says that the fault was ours, which is more than regret. */
  ADMITS_FAULT,
  /** A first reply to a complaint passes over the harm that the customer told of. */
  NO_EMPATHY,
  /** Works only if the customer calms down, is indulgent, or takes something back. */
  ASKS_TO_YIELD,
  /** A first reply to a complaint with neither apology, solution, nor offer for later. */
  NO_MOVE,
  /** Leaves out what the plan asks a reply for. */
  LACKS_STEPS,
  /** We defended ourselves in this thread, or the customer disputes what we explained. */
  AFTER_QUARREL,
  /** So many replies in public that the matter should go on in private. */
  MANY_PUBLIC_TURNS,
  /** The same words went out to somebody else a short while ago (R20). */
  REPEATS_RECENT_REPLY,
  /** Longer than the platform allows, counted as the platform counts. */
  TOO_LONG,
  /** A template's variable was not filled in. */
  UNFILLED_SLOT,
  /** There is nothing to send. */
  EMPTY
}
