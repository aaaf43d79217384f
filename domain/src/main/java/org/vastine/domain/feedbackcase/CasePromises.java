package org.vastine.domain.feedbackcase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/**
 * Giving one's word and keeping it: a promise is made, moved once the customer was told, kept, or
 * taken back with a reason (R21); the next update has a date by the {@link UpdateRhythm} (R22).
 *
 * @param policy the active response policy
 * @param now this moment
 */
public record CasePromises(ResponsePolicy policy, Instant now) {

  /** How many promises one case has open at most: who is told more loses count. */
  public static final int MOST_ON_CASE = 3;

  /**
   * What is promised.
   *
   * @param id which promise
   * @param what in words
   * @param due by when, as {@link PromiseTime} lets through
   * @param with the reply that says so; empty where it was said otherwise
   */
  public record Wish(PromiseId id, CaseTextId what, Instant due, Optional<DeliveryId> with) {}

  /**
   * The member gives their word.
   *
   * @param openOfMember how many promises the member has open, on all cases
   */
  public Decision<List<CaseEvent>> make(
      FeedbackCase feedbackCase, MemberId member, Wish wish, int openOfMember, By by) {
    Optional<Refusal> no = mayAct(feedbackCase, member).or(() -> tooMany(feedbackCase));
    int most = policy.work().followThrough().mostOpenPromises();
    if (no.isEmpty() && openOfMember >= most) {
      no =
          Optional.of(
              Refusal.of(Refusal.Kind.HELD_BACK, "promise.too-many-of-member").with("most", most));
    }
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    return PromiseTime.of(wish.due(), policy.calendar(), now)
        .map(due ->
            List.of(
                new PromiseEvent.PromiseMade(
                    now,
                    by,
                    wish.id(),
                    member,
                    wish.what(),
                    due,
                    warnAt(due),
                    nextUpdate(feedbackCase),
                    wish.with())));
  }

  /** Another time, once the customer was told: an update was sent since the last time was named. */
  public Decision<List<CaseEvent>> move(
      FeedbackCase feedbackCase,
      MemberId member,
      PromiseId id,
      Instant to,
      CaseTextId reason,
      By by) {
    return open(feedbackCase, member, id)
        .then(promise ->
            promise.updatedAt().isPresent()
                ? PromiseTime.of(to, policy.calendar(), now)
                : Decision.refused(Refusal.Kind.HELD_BACK, "promise.update-first"))
        .map(due -> List.of(new PromiseEvent.PromiseMoved(now, by, id, due, warnAt(due), reason)));
  }

  /** The word is kept. Where no reply tells so, a note says how. */
  public Decision<List<CaseEvent>> keep(
      FeedbackCase feedbackCase, MemberId member, PromiseId id, Optional<CaseTextId> note, By by) {
    return open(feedbackCase, member, id)
        .then(promise ->
            promise.updatedAt().isPresent() || note.isPresent()
                ? Decision.accepted(List.of(new PromiseEvent.PromiseKept(now, by, id, note)))
                : Decision.refused(Refusal.Kind.INVALID, "promise.say-how-kept"));
  }

  /** The word is taken back, with a reason. */
  public Decision<List<CaseEvent>> withdraw(
      FeedbackCase feedbackCase, MemberId member, PromiseId id, CaseTextId reason, By by) {
    return open(feedbackCase, member, id)
        .map(_ -> List.of(new PromiseEvent.PromiseWithdrawn(now, by, id, reason)));
  }

  /**
   * The next update's date once a reply was published; none while no word is out and the plan asks
   * for no updates.
   */
  List<CaseEvent> dated(FeedbackCase feedbackCase) {
    boolean byPlan = new UpdateRhythm(policy).byPlan(feedbackCase);
    return byPlan || feedbackCase.promises().anyOpen()
        ? List.of(new PromiseEvent.UpdateDated(now, By.VASTINE, nextUpdate(feedbackCase), byPlan))
        : List.of();
  }

  /** What time did to the promises by now. */
  static List<CaseEvent> tick(Promises promises, Instant now) {
    List<CaseEvent> events = new ArrayList<>();
    for (Promise promise : promises.open()) {
      if (now.isAfter(promise.due())) {
        if (!promise.overdue()) {
          events.add(new PromiseEvent.PromiseBroken(now, By.VASTINE, promise.id(), promise.due()));
        }
      } else if (!promise.warned() && !now.isBefore(promise.warnAt())) {
        events.add(new PromiseEvent.PromiseWarned(now, By.VASTINE, promise.id(), promise.due()));
      }
    }
    // A broken promise asks for an update itself.
    if (!promises.updateMissed()
        && events.stream().noneMatch(PromiseEvent.PromiseBroken.class::isInstance)) {
      promises
          .updateDue()
          .filter(now::isAfter)
          .ifPresent(due -> events.add(new PromiseEvent.UpdateMissed(now, By.VASTINE, due)));
    }
    return events;
  }

  /** Why the case must not end: our word is out. */
  static Optional<Refusal> wordIsOut(FeedbackCase feedbackCase) {
    return feedbackCase.promises().open().stream()
        .findFirst()
        .map(promise ->
            Refusal.of(Refusal.Kind.CONFLICT, "case.promise-open")
                .with("promise", promise.id())
                .with("due", promise.due()));
  }

  private Decision<Promise> open(FeedbackCase feedbackCase, MemberId member, PromiseId id) {
    Optional<Promise> found = feedbackCase.promises().find(id);
    if (found.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "promise.not-found");
    }
    if (!found.get().isOpen()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "promise.not-open");
    }
    if (found.get().with().equals(feedbackCase.talk().pending())
        && found.get().with().isPresent()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "promise.not-said-yet");
    }
    return mayAct(feedbackCase, member)
        .<Decision<Promise>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(found.get()));
  }

  private Optional<Refusal> mayAct(FeedbackCase feedbackCase, MemberId member) {
    return feedbackCase.isEnded()
        ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"))
        : CaseClaims.heldByAnother(feedbackCase, member, now);
  }

  private static Optional<Refusal> tooMany(FeedbackCase feedbackCase) {
    return feedbackCase.promises().open().size() < MOST_ON_CASE
        ? Optional.empty()
        : Optional.of(
            Refusal.of(Refusal.Kind.HELD_BACK, "promise.too-many-on-case")
                .with("most", MOST_ON_CASE));
  }

  /** When so much of the open time until then is over as the policy says. */
  private Instant warnAt(Instant due) {
    BusinessCalendar calendar = policy.calendar();
    Duration whole = calendar.between(now, due);
    int percent = policy.work().followThrough().warnAtPercent();
    return calendar.plus(now, whole.multipliedBy(percent).dividedBy(100));
  }

  private Instant nextUpdate(FeedbackCase feedbackCase) {
    return new UpdateRhythm(policy).next(feedbackCase, now);
  }
}
