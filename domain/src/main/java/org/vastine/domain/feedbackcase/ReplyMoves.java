package org.vastine.domain.feedbackcase;

import java.util.Set;
import org.vastine.domain.policy.PlaybookStep;

/**
 * What the words of a reply do, as far as somebody could tell.
 *
 * @param does what they surely do
 * @param lacks what they surely do not do; a move that is in neither may be there
 */
public record ReplyMoves(Set<ReplyMove> does, Set<ReplyMove> lacks) {

  /** Of words that nobody read. */
  public static final ReplyMoves UNKNOWN = new ReplyMoves(Set.of(), Set.of());

  /** Copies the moves. */
  public ReplyMoves {
    does = ReplyMove.copyOf(does);
    lacks = ReplyMove.copyOf(lacks);
  }

  /** Whether the words surely leave out what a plan asks for; what nobody can tell they do not. */
  public boolean lack(PlaybookStep step) {
    if (step == PlaybookStep.STAY_NEUTRAL) {
      return does.contains(ReplyMove.TAKING_SIDES);
    }
    Set<ReplyMove> ways = waysOf(step);
    return !ways.isEmpty() && lacks.containsAll(ways);
  }

  /** Each of these does what the step asks of a reply; none where words alone do not do it. */
  private static Set<ReplyMove> waysOf(PlaybookStep step) {
    return switch (step) {
      case THANK -> Set.of(ReplyMove.THANKS);
      case APOLOGISE_ONCE, REGRET_CONFUSION -> Set.of(ReplyMove.APOLOGY);
      case OFFER_SOLUTION -> Set.of(ReplyMove.SOLUTION, ReplyMove.INVITATION);
      case EXPLAIN_PROFESSIONALLY -> Set.of(ReplyMove.EXPLANATION);
      case SAY_WHAT_HAPPENS -> Set.of(ReplyMove.SOLUTION, ReplyMove.LATER);
      case NAME_TIME_OF_RETURN -> Set.of(ReplyMove.TIME);
      case ASK_FACTS_IN_PRIVATE, OFFER_PERSONAL_SERVICE_ONCE -> Set.of(ReplyMove.INVITATION);
      case CONFIRM_STYLE,
          ALERT_OWNER,
          KEEP_EVIDENCE,
          RELIEVE_MEMBER,
          PUBLISH_HOUSE_RULES,
          CLIMB_CONDUCT_LADDER,
          CLAIM,
          REPLY,
          STAY_NEUTRAL,
          DISENGAGE,
          RECORD_LESSON,
          COUNT_FOR_CAMPAIGN,
          KEEP_AS_PRAISE,
          RETURN_TO_THREAD ->
          Set.of();
    };
  }
}
