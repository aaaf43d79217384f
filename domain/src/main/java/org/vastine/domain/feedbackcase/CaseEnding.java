package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.Silence;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * How a case ends and opens again. An ending is always somebody's decision with a reason (R9, R28).
 */
public final class CaseEnding {

  /** How it may have ended for somebody who got all that can be done. */
  private static final Set<CaseOutcome> UNSATISFIED =
      EnumSet.of(CaseOutcome.SILENT, CaseOutcome.STILL_UNHAPPY, CaseOutcome.LAPSED);

  private CaseEnding() {}

  /**
   * It is decided not to answer, by who may (R9). Refused once we have answered: then the case is
   * closed with an outcome, unless words that came after our offer are left alone.
   */
  public static Decision<List<CaseEvent>> decline(
      FeedbackCase feedbackCase,
      MemberId member,
      CaseSilence.Decider who,
      SilenceReason why,
      Optional<CaseTextId> note,
      By by,
      Instant now) {
    Optional<Refusal> no = mayEnd(feedbackCase, member, now);
    if (no.isEmpty()
        && feedbackCase.talk().replies() > 0
        && !CaseSilence.isAfterOffer(feedbackCase)) {
      no = Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.already-answered"));
    }
    if (no.isEmpty() && why == SilenceReason.OTHER && note.isEmpty()) {
      no = Optional.of(Refusal.of(Refusal.Kind.INVALID, "case.reason-needed"));
    }
    if (no.isEmpty()) {
      no = CaseSilence.held(feedbackCase, who, note);
    }
    return no.<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                ending(feedbackCase, new CaseEvent.AnswerDeclined(now, by, why, note), by, now)));
  }

  /**
   * What was written here is a part of another case from now on, and is answered there. Refused
   * where somebody works on it or answered it.
   */
  public static Decision<List<CaseEvent>> joinOther(
      FeedbackCase feedbackCase, MemberId member, By by, Instant now) {
    Optional<Refusal> no = mayEnd(feedbackCase, member, now);
    if (no.isEmpty() && feedbackCase.talk().replies() > 0) {
      no = Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.already-answered"));
    }
    return no.<Decision<List<CaseEvent>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                ending(
                    feedbackCase,
                    new CaseEvent.AnswerDeclined(
                        now, by, SilenceReason.DUPLICATE, Optional.empty()),
                    by,
                    now)));
  }

  /**
   * The case ends with an outcome. Refused while an answer is owed and none was given: that would
   * be neglect dressed as an ending (R28); not answering is declined with a reason instead. Refused
   * also where those who watched would not see the end, unless it is said why (R25).
   *
   * @param noReturn why nobody goes back to the thread, where that is asked for
   */
  public static Decision<List<CaseEvent>> close(
      FeedbackCase feedbackCase,
      MemberId member,
      CaseOutcome outcome,
      Optional<CaseTextId> note,
      Optional<CaseTextId> noReturn,
      By by,
      Instant now) {
    Optional<Refusal> no =
        mayEnd(feedbackCase, member, now).or(() -> notSoEnded(feedbackCase, outcome));
    Optional<Refusal> unseen = CaseFollowUp.unseenEnd(feedbackCase, outcome);
    if (no.isEmpty() && unseen.isPresent() && noReturn.isEmpty()) {
      no = unseen;
    }
    if (no.isEmpty() && unseen.isEmpty() && noReturn.isPresent()) {
      no = Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "follow-up.not-due"));
    }
    if (no.isEmpty()) {
      no = CaseMistake.preventionOwed(feedbackCase);
    }
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    List<CaseEvent> events = new ArrayList<>();
    noReturn.ifPresent(why -> events.add(new FollowUpEvent.FollowUpWaived(now, by, why)));
    events.addAll(ending(feedbackCase, new CaseEvent.Closed(now, by, outcome, note), by, now));
    return Decision.accepted(events);
  }

  /**
   * The case ends since all was done that can be done, and the customer is not content: somebody
   * listened, regretted, helped or offered to, and went back to the thread where its end would not
   * be seen. Some cannot be satisfied; that is an end like any other, and nobody's fault.
   *
   * @param events all that happened to it, from its opening
   * @param noReturn why nobody goes back to the thread, where that is asked for
   */
  public static Decision<List<CaseEvent>> exhaust(
      FeedbackCase feedbackCase,
      List<CaseEvent> events,
      MemberId member,
      CaseOutcome outcome,
      Optional<CaseTextId> note,
      Optional<CaseTextId> noReturn,
      By by,
      Instant now) {
    if (!UNSATISFIED.contains(outcome)) {
      return Decision.refused(Refusal.Kind.INVALID, "case.exhausted-content");
    }
    return close(feedbackCase, member, outcome, note, noReturn, by, now)
        .then(closing -> {
          FeedbackCase waived =
              noReturn.isPresent() ? feedbackCase.apply(closing.getFirst()) : feedbackCase;
          return ClosingReview.of(waived, events)
              .notExhausted()
              .<Decision<List<CaseEvent>>>map(Decision::refused)
              .orElseGet(
                  () -> Decision.accepted(closing.stream().map(CaseEnding::exhausted).toList()));
        });
  }

  private static CaseEvent exhausted(CaseEvent event) {
    return event instanceof CaseEvent.Closed closed
        ? new CaseEvent.Closed(closed.at(), closed.by(), closed.outcome(), closed.note(), true)
        : event;
  }

  private static Optional<Refusal> notSoEnded(FeedbackCase feedbackCase, CaseOutcome outcome) {
    if (outcome == CaseOutcome.NOT_ANSWERED) {
      return Optional.of(Refusal.of(Refusal.Kind.INVALID, "case.decline-instead"));
    }
    if (outcome == CaseOutcome.DISENGAGED) {
      return Optional.of(Refusal.of(Refusal.Kind.INVALID, "case.disengage-instead"));
    }
    boolean unanswered =
        feedbackCase.talk().replies() == 0 && outcome != CaseOutcome.SOLVED_BY_COMMUNITY;
    if (unanswered && feedbackCase.duty().answerOwed()) {
      return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.answer-owed"));
    }
    return unanswered && feedbackCase.duty().silence() == Silence.AFTER_PUBLIC_OFFER
        ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.decline-instead"))
        : Optional.empty();
  }

  /**
   * How a conversation is left.
   *
   * @param named whether the author is a customer known by name
   * @param signedOff whether a lead says that such a customer is meant
   * @param withoutOffer whether a lead says that it is left though no offer of ours stands
   */
  public record Leaving(boolean named, boolean signedOff, boolean withoutOffer) {}

  /**
   * We leave the conversation on purpose; replies are locked until a lead reopens (R27). A last
   * offer stands, for those who watch, unless a lead signs off that there is none; a customer known
   * by name is left only when a lead signs that off.
   */
  public static Decision<List<CaseEvent>> disengage(
      FeedbackCase feedbackCase,
      DisengageReason why,
      CaseTextId note,
      Leaving how,
      By by,
      Instant now) {
    if (how.named() && !how.signedOff()) {
      return Decision.refused(Refusal.Kind.HELD_BACK, "case.named-customer");
    }
    if (feedbackCase.status() == CaseStatus.DISENGAGED) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.ended");
    }
    if (feedbackCase.talk().pending().isPresent()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "reply.another-on-its-way");
    }
    Optional<Refusal> owed = stillOwed(feedbackCase);
    if (owed.isPresent()) {
      return Decision.refused(owed.get());
    }
    Optional<DeliveryId> offer = feedbackCase.standoff().offer();
    if (offer.isEmpty() && !how.withoutOffer()) {
      return Decision.refused(Refusal.Kind.HELD_BACK, "case.last-offer-first");
    }
    return Decision.accepted(
        ending(feedbackCase, new CaseEvent.Disengaged(now, by, why, note, offer), by, now));
  }

  /** An ended case is taken up again; one that we left on purpose only by a lead. */
  public static Decision<List<CaseEvent>> reopen(
      FeedbackCase feedbackCase, boolean byLead, By by, Instant now) {
    if (!feedbackCase.isEnded()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "case.not-ended");
    }
    if (feedbackCase.status() == CaseStatus.DISENGAGED && !byLead) {
      return Decision.refused(Refusal.Kind.NOT_ALLOWED, "case.lead-reopens");
    }
    return Decision.accepted(List.of(new CaseEvent.Reopened(now, by, ReopenReason.BY_MEMBER)));
  }

  private static Optional<Refusal> mayEnd(FeedbackCase feedbackCase, MemberId member, Instant now) {
    if (feedbackCase.isEnded()) {
      return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"));
    }
    if (feedbackCase.talk().pending().isPresent()) {
      return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "reply.another-on-its-way"));
    }
    return CaseClaims.heldByAnother(feedbackCase, member, now).or(() -> stillOwed(feedbackCase));
  }

  /**
   * A case does not end on our word, nor on a solution that the thread has not heard of, nor on
   * something granted that nobody gave on its way, nor on a call of which nobody says how it went.
   */
  static Optional<Refusal> stillOwed(FeedbackCase feedbackCase) {
    return CasePromises.wordIsOut(feedbackCase)
        .or(() -> CaseFollowUp.threadWaits(feedbackCase))
        .or(() -> CaseGoodwill.notGivenYet(feedbackCase))
        .or(() -> CaseContacts.stillOpen(feedbackCase));
  }

  static List<CaseEvent> ending(FeedbackCase feedbackCase, CaseEvent end, By by, Instant now) {
    List<CaseEvent> events = new ArrayList<>();
    feedbackCase
        .hold()
        .claim()
        .ifPresent(claim ->
            events.add(new CaseEvent.Released(now, by, claim.member(), ReleaseReason.ENDED)));
    events.addAll(CaseFactRequests.ended(feedbackCase, by, now));
    events.add(end);
    return events;
  }
}
