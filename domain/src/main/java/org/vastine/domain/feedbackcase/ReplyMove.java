package org.vastine.domain.feedbackcase;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.vastine.domain.kernel.Labelled;

/**
 * Something that a reply does in its words. A case keeps which of them its replies did, so that a
 * further reply can be read in the light of them; it keeps none of the words.
 */
public enum ReplyMove implements Labelled {
  /** Thanks the customer. */
  THANKS,
  /** Says that we are sorry, or regret what happened. */
  APOLOGY,
  /** Says that the fault was ours. */
  ADMISSION,
  /** Explains our side. */
  EXPLANATION,
  /** Went out although the guard stopped it for defending us or arguing. */
  DEFENCE,
  /** Takes a side: defends us, insults, mocks, blames, argues, or yields to a threat. */
  TAKING_SIDES,
  /** Says what was done about the matter, or what can be. */
  SOLUTION,
  /** Says that we look into it, or will be back. */
  LATER,
  /** Names a time. */
  TIME,
  /** Names a way to go on in private. */
  INVITATION;

  /** The same moves, in their order, unchangeable. */
  public static Set<ReplyMove> copyOf(Set<ReplyMove> moves) {
    return moves.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(moves));
  }
}
