package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/** What a newcomer misses in a thread. */
public enum Missing implements Labelled {
  /** Nobody answered. */
  ANSWER,
  /** The customer's last words stand unanswered. */
  LAST_WORD,
  /** Somebody else complained or asked after us, and nobody answered. */
  ANSWER_TO_OTHERS,
  /** None of our words shows thanks or regret. */
  THANKS_OR_REGRET,
  /** It goes on in private, and the thread does not show that this was offered. */
  SIGN_OF_PRIVATE_TALK,
  /** What was promised is overdue. */
  KEPT_PROMISE,
  /** It is solved, and the thread does not show it. */
  SOLUTION,
  /** It was decided not to come back to the thread, which shows no end. */
  RETURN,
  /** We left on purpose, and no offer of ours is to be seen. */
  OFFER
}
