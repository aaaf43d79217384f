package org.vastine.domain.feedbackcase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.FactRequestState;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * Asking the customer for facts in private: asked by a link that works once and for a time,
 * answered, taken back, erased (R18). Facts that came are the customer's word: they wake the case.
 *
 * @param now this moment
 */
public record CaseFactRequests(Instant now) {

  /** How many requests a case has in its life: who is asked again and again is not helped. */
  public static final int MOST_ON_CASE = 10;

  /** Asks; refused while another request waits for its answer. */
  public Decision<List<CaseEvent>> ask(
      FeedbackCase feedbackCase, MemberId member, FactRequestId id, Instant until, By by) {
    Optional<Refusal> no = mayAct(feedbackCase, member);
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    FactRequests requests = feedbackCase.factRequests();
    Optional<FactRequest> open = requests.asked();
    if (open.filter(request -> request.isOpen(now)).isPresent()) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.CONFLICT, "facts.already-asked")
              .with("request", open.get().id()));
    }
    if (requests.all().size() >= MOST_ON_CASE) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.HELD_BACK, "facts.too-many-on-case").with("most", MOST_ON_CASE));
    }
    List<CaseEvent> events = new ArrayList<>();
    // Its time is over, and the timer has not said so yet.
    open.ifPresent(
        late -> events.add(new FactRequestEvent.FactsExpired(now, By.VASTINE, late.id())));
    if (feedbackCase.status() == CaseStatus.COMMUNITY) {
      events.add(new CaseEvent.CommunityWindowEnded(now, by, CommunityEnd.MEMBER));
    }
    events.add(new FactRequestEvent.FactsAsked(now, by, id, member, until));
    return Decision.accepted(events);
  }

  /** With a request that was just asked: by what we would contact them, in the same breath. */
  public List<CaseEvent> contact(FactRequestId id, Set<ContactWay> ways, By by) {
    return ways.isEmpty()
        ? List.of()
        : List.of(new FactRequestEvent.ContactAsked(now, by, id, ways));
  }

  /**
   * The customer answers. Refused, without saying why, whatever the reason that the link does not
   * work: who holds a link learns nothing from trying it.
   */
  public Decision<List<CaseEvent>> answer(
      FeedbackCase feedbackCase, FactRequestId id, FactAnswers answers, Duration keep) {
    Optional<FactRequest> open =
        feedbackCase.factRequests().find(id).filter(request -> request.isOpen(now));
    if (open.isEmpty()) {
      return Decision.refused(unusable());
    }
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new FactRequestEvent.FactsAnswered(
            now, By.VASTINE, id, answers.contact(), answers.wanted(), now.plus(keep)));
    if (feedbackCase.hasAnswer() && !feedbackCase.isEnded()) {
      events.add(new CaseEvent.Reopened(now, By.VASTINE, ReopenReason.FACTS_CAME));
    }
    return Decision.accepted(events);
  }

  /** Notes what the customer said they want; what is noted already is not noted again. */
  public Decision<List<CaseEvent>> note(
      FeedbackCase feedbackCase, MemberId member, WantedOutcome wanted, By by) {
    return mayAct(feedbackCase, member)
        .<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                feedbackCase.factRequests().wanted().filter(wanted::equals).isPresent()
                    ? List.of()
                    : List.of(new WantedNoted(now, by, member, wanted))));
  }

  /** Takes a request back that nobody has answered. */
  public Decision<List<CaseEvent>> withdraw(
      FeedbackCase feedbackCase, MemberId member, FactRequestId id, By by) {
    return found(feedbackCase, id)
        .then(request ->
            request.state() == FactRequestState.ASKED
                ? CaseClaims.heldByAnother(feedbackCase, member, now)
                    .<Decision<List<CaseEvent>>>map(Decision::refused)
                    .orElseGet(() ->
                        Decision.accepted(
                            List.of(new FactRequestEvent.FactsWithdrawn(now, by, id))))
                : Decision.refused(notNow(request)));
  }

  /** Erases the answers; on ended cases too, and whoever holds the case. */
  public Decision<List<CaseEvent>> erase(FeedbackCase feedbackCase, FactRequestId id, By by) {
    return found(feedbackCase, id)
        .then(request ->
            request.state() == FactRequestState.ANSWERED
                ? Decision.accepted(List.of(new FactRequestEvent.FactsErased(now, by, id)))
                : Decision.refused(notNow(request)));
  }

  /** What time did to the requests by now: links end, and answers are erased. */
  public List<CaseEvent> tick(FeedbackCase feedbackCase) {
    List<CaseEvent> events = new ArrayList<>();
    for (FactRequest request : feedbackCase.factRequests().all()) {
      if (request.state() == FactRequestState.ASKED && !request.isOpen(now)) {
        events.add(new FactRequestEvent.FactsExpired(now, By.VASTINE, request.id()));
      } else if (request.eraseAt().filter(at -> !now.isBefore(at)).isPresent()) {
        events.add(new FactRequestEvent.FactsErased(now, By.VASTINE, request.id()));
      }
    }
    return events;
  }

  /** With its case the request ends: nobody would read the answer. */
  static List<CaseEvent> ended(FeedbackCase feedbackCase, By by, Instant now) {
    return feedbackCase
        .factRequests()
        .asked()
        .<List<CaseEvent>>map(
            request -> List.of(new FactRequestEvent.FactsWithdrawn(now, by, request.id())))
        .orElse(List.of());
  }

  /** What everybody is told whose link does not work. */
  public static Refusal unusable() {
    return Refusal.of(Refusal.Kind.NOT_FOUND, "facts.link-unusable");
  }

  private Optional<Refusal> mayAct(FeedbackCase feedbackCase, MemberId member) {
    return feedbackCase.isEnded()
        ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"))
        : CaseClaims.heldByAnother(feedbackCase, member, now);
  }

  private static Decision<FactRequest> found(FeedbackCase feedbackCase, FactRequestId id) {
    return feedbackCase
        .factRequests()
        .find(id)
        .<Decision<FactRequest>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "facts.not-found"));
  }

  private static Refusal notNow(FactRequest request) {
    return Refusal.of(Refusal.Kind.CONFLICT, "facts.not-now")
        .with("stands", request.state().label());
  }
}
