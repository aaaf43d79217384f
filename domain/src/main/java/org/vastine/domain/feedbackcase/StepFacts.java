package org.vastine.domain.feedbackcase;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** Which event did what a plan asks for. Places are counted from 1, as on the timeline. */
final class StepFacts {

  private final FeedbackCase feedbackCase;
  private final List<CaseEvent> events;

  /** After which place the customer's last word stands unanswered, or did until a reply. */
  private final int sinceLastWord;

  StepFacts(FeedbackCase feedbackCase, List<CaseEvent> events) {
    this.feedbackCase = feedbackCase;
    this.events = events;
    this.sinceLastWord = last(StepFacts::asksForAnswer, 0).orElse(0);
  }

  /** The place of the event that did it; empty while none has. */
  Optional<Integer> doneBy(PlaybookStep step) {
    return switch (step) {
      case CONFIRM_STYLE ->
          feedbackCase.judgement().undecided() ? Optional.empty() : last(StepFacts::isSure, 0);
      case CLAIM ->
          feedbackCase.hold().owner().isPresent() ? last(StepFacts::isTaking, 0) : Optional.empty();
      case REPLY -> last(StepFacts::isAnswer, sinceLastWord);
      case THANK, REGRET_CONFUSION, EXPLAIN_PROFESSIONALLY, SAY_WHAT_HAPPENS, STAY_NEUTRAL ->
          said(step, sinceLastWord);
      case APOLOGISE_ONCE, OFFER_SOLUTION -> said(step, 0);
      case NAME_TIME_OF_RETURN ->
          last(PromiseEvent.PromiseMade.class::isInstance, sinceLastWord)
              .or(() -> said(step, sinceLastWord));
      case OFFER_PERSONAL_SERVICE_ONCE ->
          last(HandOffEvent.OfferSent.class::isInstance, 0).or(() -> said(step, 0));
      case KEEP_EVIDENCE -> last(ConductEvent.EvidenceSealed.class::isInstance, 0);
      case RELIEVE_MEMBER -> relieved();
      case PUBLISH_HOUSE_RULES -> climbed(ConductRung.WARNED::equals);
      case CLIMB_CONDUCT_LADDER -> climbed(_ -> true);
      case ASK_FACTS_IN_PRIVATE -> asked();
      case DISENGAGE ->
          feedbackCase.status() == CaseStatus.DISENGAGED
              ? last(CaseEvent.Disengaged.class::isInstance, 0)
              : Optional.empty();
      case RECORD_LESSON -> last(MistakeEvent.PreventionNoted.class::isInstance, 0);
      case COUNT_FOR_CAMPAIGN -> countedAs(Style.AD_WEARY);
      case KEEP_AS_PRAISE -> countedAs(Style.PRAISE);
      case RETURN_TO_THREAD ->
          feedbackCase.followUp().askedAt().isPresent()
              ? last(FollowUpEvent.FollowUpSent.class::isInstance, 0)
              : Optional.empty();
      case ALERT_OWNER -> Optional.empty();
    };
  }

  /** The place of what helped: a solution, a goodwill, an offer, words that name one. */
  Optional<Integer> helped() {
    Optional<Integer> solved =
        feedbackCase.followUp().isSolved()
            ? last(FollowUpEvent.Solved.class::isInstance, 0)
            : Optional.empty();
    return solved
        .or(() -> last(StepFacts::isGiven, 0))
        .or(() -> last(HandOffEvent.OfferSent.class::isInstance, 0))
        .or(() -> said(PlaybookStep.OFFER_SOLUTION, 0));
  }

  private static boolean isGiven(CaseEvent event) {
    return event instanceof GrantEvent.GrantMoved moved
        && switch (moved.step()) {
          case OFFER, HAND_OVER, DELIVER -> true;
          case APPROVE, REFUSE, RETURN, CANCEL -> false;
        };
  }

  /** A reply that is to be seen and does not surely leave it out. */
  private Optional<Integer> said(PlaybookStep step, int after) {
    return last(
        (_, event) ->
            event instanceof CaseEvent.ReplyPublished published
                && !moves(published.delivery()).lack(step),
        after);
  }

  private ReplyMoves moves(DeliveryId delivery) {
    return events.stream()
        .flatMap(event ->
            event instanceof CaseEvent.ReplyQueued queued && queued.delivery().equals(delivery)
                ? Stream.of(queued.moves())
                : Stream.empty())
        .findFirst()
        .orElse(ReplyMoves.UNKNOWN);
  }

  /** Somebody else has it, or nobody, in place of the one who had it. */
  private Optional<Integer> relieved() {
    Optional<MemberId> owner = Optional.empty();
    Optional<Integer> found = Optional.empty();
    for (int place = 1; place <= events.size(); place++) {
      Optional<MemberId> then =
          switch (events.get(place - 1)) {
            case CaseEvent.Claimed claimed -> Optional.of(claimed.member());
            case CaseEvent.Assigned assigned -> Optional.of(assigned.to());
            case CaseEvent.Unassigned _ -> Optional.empty();
            default -> owner;
          };
      if (owner.isPresent() && !owner.equals(then)) {
        found = Optional.of(place);
      }
      owner = then;
    }
    return found;
  }

  /** A step of the ladder that holds or held, and was not taken back. */
  private Optional<Integer> climbed(Predicate<ConductRung> which) {
    return last(
        (place, event) ->
            event instanceof ConductEvent.ConductMoved moved
                && which.test(moved.rung())
                && (moved.move() == ConductMove.TAKEN || moved.move() == ConductMove.CONFIRMED)
                && last(other -> isLifted(other, moved.step()), place).isEmpty(),
        0);
  }

  private static boolean isLifted(CaseEvent event, ConductStepId step) {
    return event instanceof ConductEvent.ConductMoved moved
        && moved.step().equals(step)
        && moved.move() == ConductMove.LIFTED;
  }

  private Optional<Integer> asked() {
    return last(
        (place, event) ->
            event instanceof FactRequestEvent.FactsAsked asked
                && last(
                        other ->
                            other instanceof FactRequestEvent.FactsWithdrawn back
                                && back.request().equals(asked.request()),
                        place)
                    .isEmpty(),
        0);
  }

  private Optional<Integer> countedAs(Style style) {
    return feedbackCase.judgement().style() == style
        ? last(StepFacts::isSure, 0)
        : Optional.empty();
  }

  private Optional<Integer> last(Predicate<CaseEvent> which, int after) {
    return last((_, event) -> which.test(event), after);
  }

  private Optional<Integer> last(BiPredicate<Integer, CaseEvent> which, int after) {
    for (int place = events.size(); place > after; place--) {
      if (which.test(place, events.get(place - 1))) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private static boolean asksForAnswer(CaseEvent event) {
    return event instanceof CaseEvent.Opened
        || event instanceof CaseEvent.MentionJoined
        || event instanceof HandOffEvent.PrivateMentionJoined
        || event instanceof FactRequestEvent.FactsAnswered
        || event instanceof CaseEvent.Reopened;
  }

  private static boolean isSure(CaseEvent event) {
    return event instanceof CaseEvent.TriageCorrected
        || (event instanceof CaseEvent.Triaged triaged && !triaged.undecided());
  }

  private static boolean isTaking(CaseEvent event) {
    return event instanceof CaseEvent.Claimed || event instanceof CaseEvent.Assigned;
  }

  private static boolean isAnswer(CaseEvent event) {
    return event instanceof CaseEvent.ReplyPublished published && published.answersLatest();
  }
}
