package org.vastine.domain.reply;

import java.util.Set;
import org.vastine.domain.feedbackcase.ReplyMove;

/**
 * By what two replies are taken for alike, whatever their words: what decides how they are taken.
 *
 * @param takesSides whether it defends us, or turns against the customer
 * @param apologises whether it is sorry
 * @param solves whether it says what is done about the matter
 * @param invites whether it leads to private
 */
public record ReplyManner(boolean takesSides, boolean apologises, boolean solves, boolean invites) {

  /** The manner of a reply that does this. */
  public static ReplyManner of(Set<ReplyMove> does) {
    return new ReplyManner(
        does.contains(ReplyMove.TAKING_SIDES),
        does.contains(ReplyMove.APOLOGY),
        does.contains(ReplyMove.SOLUTION),
        does.contains(ReplyMove.INVITATION));
  }
}
