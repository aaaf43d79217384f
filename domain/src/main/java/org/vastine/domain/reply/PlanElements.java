package org.vastine.domain.reply;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.feedbackcase.ReplyMoves;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.triage.Style;

/**
 * What the first reply in public owes: to somebody who complains an apology, a solution or an offer
 * for later, one of them at least, and to everybody the elements that the plan names. What is named
 * by another finding is not named twice.
 */
final class PlanElements {

  private static final Set<Style> COMPLAINTS = EnumSet.of(Style.URGENT, Style.IRRITATED);

  private static final Set<ReplyMove> HELPING =
      EnumSet.of(ReplyMove.APOLOGY, ReplyMove.SOLUTION, ReplyMove.LATER, ReplyMove.INVITATION);

  private PlanElements() {}

  /**
   * What is missing.
   *
   * @param draft the words
   * @param text what they do
   * @param named what is found missing already
   */
  static List<Suspicion> read(
      String draft, TextReading text, GuardContext context, Set<FindingKind> named) {
    if (!context.firstPublicReply()
        || context.audience() == Audience.PRIVATE
        || context.keepsWord()
        || context.facesAbuse()) {
      return List.of();
    }
    List<Suspicion> found = new ArrayList<>();
    boolean invites = context.contactGiven() || context.movesToPrivate() || DraftRules.gives(draft);
    boolean idle =
        COMPLAINTS.contains(context.style())
            && !invites
            && !context.timeGiven()
            && text.lacks().containsAll(HELPING);
    if (idle) {
      found.add(Suspicion.certain(FindingKind.NO_MOVE));
    }
    ReplyMoves moves = new ReplyMoves(text.moves().keySet(), text.lacks());
    String missing =
        context.steps().stream()
            .filter(step -> isMissing(step, moves, context, invites))
            .filter(step -> !isNamed(step, named, idle))
            .map(PlaybookStep::label)
            .collect(Collectors.joining(" "));
    if (!missing.isEmpty()) {
      found.add(Suspicion.certain(FindingKind.LACKS_STEPS).with(Map.of("steps", missing)));
    }
    return found;
  }

  private static boolean isMissing(
      PlaybookStep step, ReplyMoves moves, GuardContext context, boolean invites) {
    return moves.lack(step)
        && switch (step) {
          case OFFER_SOLUTION, ASK_FACTS_IN_PRIVATE, OFFER_PERSONAL_SERVICE_ONCE -> !invites;
          case NAME_TIME_OF_RETURN -> !context.timeGiven();
          // What a mistaken customer is owed has findings of its own (R23).
          case REGRET_CONFUSION, EXPLAIN_PROFESSIONALLY -> false;
          default -> true;
        };
  }

  private static boolean isNamed(PlaybookStep step, Set<FindingKind> named, boolean idle) {
    return switch (step) {
      case THANK -> named.contains(FindingKind.MISSING_THANKS_APOLOGY);
      case APOLOGISE_ONCE -> idle || named.contains(FindingKind.MISSING_THANKS_APOLOGY);
      case OFFER_SOLUTION -> idle || named.contains(FindingKind.MISSING_SOLUTION);
      case SAY_WHAT_HAPPENS -> idle;
      case NAME_TIME_OF_RETURN -> named.contains(FindingKind.MISSING_TIME_PROMISE);
      default -> named.contains(FindingKind.MISSING_CONTACT_HANDOFF);
    };
  }
}
